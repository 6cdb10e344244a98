package dev.parley;

import dev.parley.keyring.KeyCare;
import dev.parley.reader.AddressKeys;
import dev.parley.settings.SiteProperties;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code doctor}: looks whether the site finds what it needs. */
@Component
@Command(
        name = "doctor",
        description = "Looks at the data folder, the database, the keys and their file rights, and says what it found.")
class DoctorCommand implements Callable<Integer> {

    private final SiteProperties settings;
    private final JdbcTemplate database;
    private final Flyway migrations;
    private final KeyCare keys;
    private final AddressKeys addresses;
    private boolean healthy = true;

    @Spec
    private @Nullable CommandSpec spec;

    DoctorCommand(
            SiteProperties settings, JdbcTemplate database, Flyway migrations, KeyCare keys, AddressKeys addresses) {
        this.keys = keys;
        this.addresses = addresses;
        this.settings = settings;
        this.database = database;
        this.migrations = migrations;
    }

    @Override
    public Integer call() {
        lookAtFolder(settings.dataDir());
        lookAtDatabase();
        lookAtKeys(settings.dataDir().resolve("keys"));
        return healthy ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void lookAtFolder(Path folder) {
        report(
                Files.isDirectory(folder) && Files.isWritable(folder),
                "data folder " + folder.toAbsolutePath().normalize() + " can be written");
    }

    private void lookAtKeys(Path folder) {
        if (!Files.isDirectory(folder)) {
            report(true, "no keys yet; the first start of the site makes them");
        }
        var open = keys.openToOthers();
        open.forEach(file -> report(false, "key file " + file.getFileName() + " can be used by others than its owner"));
        if (open.isEmpty()) {
            report(true, "key files are their owner's alone");
        }
        for (var keyset : keys.states()) {
            report(
                    keyset.isWhole(),
                    keyset.isWhole() ? "keyset " + keyset.purpose() + " has all its keys" : keyset.trouble());
        }
        var locked = addresses.progress().locked();
        report(
                locked == 0,
                locked == 0
                        ? "every sealed address can be opened"
                        : "%,d addresses are sealed with keys that are not here: no mail finds them".formatted(locked));
    }

    private void lookAtDatabase() {
        var product = database.execute(
                (Connection connection) -> connection.getMetaData().getDatabaseProductName() + " "
                        + connection.getMetaData().getDatabaseProductVersion());
        report(true, "database " + product + " answers");
        report(
                migrations.info().pending().length == 0,
                "its schema is at version "
                        + Objects.requireNonNull(migrations.info().current()).getVersion());
    }

    private void report(boolean good, String what) {
        healthy &= good;
        out().println((good ? "ok    " : "WRONG ") + what);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
    }
}
