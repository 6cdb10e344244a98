package dev.parley.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parley.account.Accounts;
import dev.parley.account.NewAccount;
import dev.parley.account.Role;
import dev.parley.settings.SiteProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's accounts, one for each role. Their passwords are made at the first start and kept in a file that only
 * its owner can read, so that later starts can show them again.
 */
@Component
@Profile("demo")
class DemoAccounts {

    private static final String FILE = "demo-accounts.txt";

    private final Accounts accounts;
    private final SiteProperties settings;

    DemoAccounts(Accounts accounts, SiteProperties settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Whether this site has no account of any kind yet. */
    boolean areWanted() {
        return accounts.count() == 0;
    }

    /** Makes an account for each role, and writes them down. */
    void create() {
        var made = Arrays.stream(Role.values()).map(DemoAccounts::account).toList();
        keep(made);
        made.forEach(account -> accounts.create(
                new NewAccount(account.email(), name(account.role()), Set.of(account.role()), account.password())));
    }

    /** The accounts as they were written down; none on a site that was not set up as a demo. */
    List<DemoAccount> kept() {
        try {
            return Files.exists(file())
                    ? Files.readAllLines(file()).stream()
                            .map(DemoAccounts::read)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that signs in for a role. */
    static String email(Role role) {
        return role.word() + "@demo.example";
    }

    private static DemoAccount account(Role role) {
        return new DemoAccount(role, email(role), Accounts.randomPassword());
    }

    private static String name(Role role) {
        return switch (role) {
            case AUTHOR -> "Ada Quill";
            case EDITOR -> "Emil Stone";
            case MODERATOR -> "Mira Lane";
            case ADMINISTRATOR -> "Theo Park";
        };
    }

    private static DemoAccount read(String line) {
        var parts = line.split(" ", 3);
        return new DemoAccount(Role.of(parts[0]), parts[1], parts[2]);
    }

    private void keep(List<DemoAccount> made) {
        var lines = made.stream()
                .map(account -> account.role().word() + " " + account.email() + " " + account.password() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(settings.dataDir());
            Files.deleteIfExists(file());
            Files.createFile(file(), ownerOnly());
            Files.writeString(file(), lines, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return settings.dataDir().resolve(FILE);
    }

    private FileAttribute<?>[] ownerOnly() {
        return settings.dataDir().getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
