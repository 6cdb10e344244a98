package dev.parley.reader.command;

import dev.parley.keyring.KeyCare;
import dev.parley.keyring.KeysetState;
import dev.parley.reader.AddressKeys;
import dev.parley.reader.KeyProgress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keys rotate}, {@code keys status} and {@code keys accept-loss}. */
@Component
@Command(name = "keys", description = "Looks after the keys, also while the site runs.")
class KeysCommand {

    private final KeyCare care;
    private final AddressKeys addresses;

    @Spec
    private @Nullable CommandSpec spec;

    KeysCommand(KeyCare care, AddressKeys addresses) {
        this.care = care;
        this.addresses = addresses;
    }

    @Command(
            name = "rotate",
            description = "Makes new keys for readers' addresses, or for the keysets that are named, and seals and"
                    + " indexes the addresses anew. Broken off, it is finished by the running site. The site retires the"
                    + " old keys once nothing uses them.")
    void rotate(
            @Parameters(arity = "0..*", paramLabel = "KEYSET", description = "which keysets; see keys status") @Nullable
                    List<String> named,
            @Option(names = "--all", description = "all keysets that there are") boolean all) {
        var purposes = all
                ? care.states().stream().map(KeysetState::purpose).toList()
                : named == null ? AddressKeys.purposes() : named;
        for (var purpose : purposes) {
            var key = care.rotate(purpose);
            out().printf("%s: the new key is %08x%n", purpose, key);
        }
        var before = addresses.progress();
        var begin = System.nanoTime();
        addresses.work();
        var after = addresses.progress();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        tell("re-sealed", before.toReseal(), after.toReseal(), took);
        tell("re-indexed", before.toIndex(), after.toIndex(), took);
        tellWhatIsLeft(after);
    }

    @Command(name = "status", description = "Shows the keysets, their keys, and what is still to be sealed anew.")
    int status() {
        var states = care.states();
        for (var state : states) {
            out().println(state.purpose());
            state.keys()
                    .forEach(key -> out().printf(
                                    "  %s  %s  since %s%n",
                                    key.name(),
                                    key.primary() ? "primary" : "older  ",
                                    Objects.toString(key.since(), "now")));
            if (!state.isWhole()) {
                out().println("  WRONG " + state.trouble());
            }
        }
        var progress = addresses.progress();
        out().printf(
                        Locale.ROOT,
                        "%,d addresses are sealed with the primary key, %,d with older ones; %,d readers are to be indexed anew%n",
                        progress.sealed(),
                        progress.toReseal(),
                        progress.toIndex());
        tellWhatIsLeft(progress);
        return states.stream().allMatch(KeysetState::isWhole) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    @Command(
            name = "accept-loss",
            description =
                    "Goes on without keys that are lost and have no backup: what was sealed with them stays sealed"
                            + " for ever, and links that were signed with them are no good.")
    void acceptLoss(@Parameters(paramLabel = "KEYSET", description = "which keyset; see keys status") String purpose) {
        var missing = care.state(purpose).missing().size();
        care.acceptLoss(purpose);
        out().printf("%s: goes on without %d lost %s%n", purpose, missing, missing == 1 ? "key" : "keys");
    }

    private void tell(String what, long before, long after, Duration took) {
        out().printf(
                        Locale.ROOT,
                        "%,d addresses %s in %.1f s, %,d left%n",
                        Math.max(0, before - after),
                        what,
                        took.toMillis() / 1_000.0,
                        after);
    }

    private void tellWhatIsLeft(KeyProgress progress) {
        if (progress.locked() > 0) {
            out().printf(
                            Locale.ROOT,
                            "%,d addresses are sealed with keys that are not here, and stay as they are%n",
                            progress.locked());
        }
        if (progress.dropped() > 0) {
            out().printf(
                            Locale.ROOT,
                            "%,d readers whose address was dropped are known by an older key until they comment again; it stays"
                                    + " for them%n",
                            progress.dropped());
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
    }
}
