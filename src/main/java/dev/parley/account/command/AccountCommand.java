package dev.parley.account.command;

import dev.parley.account.Accounts;
import dev.parley.account.NewAccount;
import dev.parley.account.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code account create}. */
@Component
@Command(name = "account", description = "Works on the accounts of the staff.")
class AccountCommand {

    private final Accounts accounts;

    @Spec
    private @Nullable CommandSpec spec;

    AccountCommand(Accounts accounts) {
        this.accounts = accounts;
    }

    @Command(
            name = "create",
            description = "Makes an account. Without --password-file it makes a password too, and prints it.")
    void create(
            @Option(names = "--email", required = true, paramLabel = "E", description = "the address that signs in")
                    String email,
            @Option(names = "--name", required = true, paramLabel = "N", description = "the name that others see")
                    String name,
            @Option(
                            names = "--roles",
                            required = true,
                            split = ",",
                            paramLabel = "R",
                            description = "of author, editor, moderator, administrator; with commas between")
                    List<String> roles,
            @Option(
                            names = "--password-file",
                            paramLabel = "F",
                            description = "a file whose first line is the password")
                    @Nullable
                    Path passwordFile) {
        var password = passwordFile == null ? Accounts.randomPassword() : firstLine(passwordFile);
        var chosen = roles.stream().map(Role::of).collect(Collectors.toSet());
        accounts.create(new NewAccount(email, name, chosen, password));
        if (passwordFile == null) {
            CommandOutput.of(spec).println(password);
        }
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException("The password file " + file + " can't be read", e);
        }
    }
}
