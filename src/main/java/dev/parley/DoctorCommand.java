package dev.parley;

import dev.parley.settings.SiteProperties;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
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
        description = "Looks at the data folder, the keys' file rights and the database, and says what it found.")
class DoctorCommand implements Callable<Integer> {

    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final SiteProperties settings;
    private final JdbcTemplate database;
    private final Flyway migrations;
    private boolean healthy = true;

    @Spec
    private @Nullable CommandSpec spec;

    DoctorCommand(SiteProperties settings, JdbcTemplate database, Flyway migrations) {
        this.settings = settings;
        this.database = database;
        this.migrations = migrations;
    }

    @Override
    public Integer call() {
        lookAtFolder(settings.dataDir());
        lookAtKeys(settings.dataDir().resolve("keys"));
        lookAtDatabase();
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
            return;
        }
        try (var files = Files.list(folder)) {
            files.sorted()
                    .forEach(key -> report(ownersAlone(key), "key " + key.getFileName() + " is its owner's alone"));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + folder + " can't be listed", e);
        }
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

    private static boolean ownersAlone(Path file) {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            return view == null || view.readAttributes().permissions().stream().noneMatch(OTHERS::contains);
        } catch (IOException e) {
            throw new UncheckedIOException("The rights of " + file + " can't be read", e);
        }
    }

    private void report(boolean good, String what) {
        healthy &= good;
        out().println((good ? "ok    " : "WRONG ") + what);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec, "picocli sets it").commandLine().getOut();
    }
}
