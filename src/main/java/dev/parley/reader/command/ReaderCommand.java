package dev.parley.reader.command;

import dev.parley.reader.AddressHandover;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import dev.parley.reader.rights.ReaderErasure;
import dev.parley.reader.rights.ReaderErasure.Remains;
import dev.parley.reader.rights.ReaderExports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reader export} and {@code reader erase}. The address comes on standard input: it stands in no process list. */
@Component
@Command(name = "reader", description = "Does what a reader has the right to; reads the address from standard input.")
class ReaderCommand {

    private final ReaderRegister register;
    private final ReaderExports exports;
    private final ReaderErasure erasure;
    private final AddressHandover addresses;

    @Spec
    private @Nullable CommandSpec spec;

    ReaderCommand(ReaderRegister register, ReaderExports exports, ReaderErasure erasure, AddressHandover addresses) {
        this.register = register;
        this.exports = exports;
        this.erasure = erasure;
        this.addresses = addresses;
    }

    @Command(name = "export", description = "Prints everything that is kept of a reader, as JSON.")
    void export() {
        var reader = reader();
        var export = exports.of(reader, addresses.inClear(reader).orElse(null)).orElseThrow(ReaderUnknown::new);
        print(export.json());
    }

    @Command(
            name = "erase",
            description =
                    "Erases a reader, for good. Public comments lose their text too, or keep it as the site has chosen.")
    void erase(
            @Option(names = "--keep-comments", description = "the texts of public comments stay, without a name")
                    boolean keepComments) {
        if (!erasure.erase(reader(), keepComments ? Remains.TEXTS : Remains.AS_SET, null)) {
            throw new ReaderUnknown();
        }
    }

    private ReaderId reader() {
        return EmailAddress.parse(typed()).flatMap(register::find).orElseThrow(ReaderUnknown::new);
    }

    private static String typed() {
        try {
            var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return Objects.requireNonNullElse(input.readLine(), "");
        } catch (IOException e) {
            throw new UncheckedIOException("Standard input can't be read", e);
        }
    }

    private void print(String text) {
        Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut().println(text);
    }
}
