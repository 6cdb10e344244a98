package dev.parley.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;

/**
 * A data folder whose site has some staff: Ada, who has all roles and a token for the API, Edith the editor, and Moira
 * the moderator. The commands that make them start the program each, so they are run once for all tests, and each test
 * gets a copy.
 */
public final class StaffedFolder {

    /** The password of all of them. */
    public static final String PASSWORD = "a long enough password";

    private static final Map<String, String> ROLES =
            Map.of("Ada", "author,editor,moderator,administrator", "Edith", "editor", "Moira", "moderator");
    private static final String SCOPES = "articles:write,comments:read,comments:moderate";

    private StaffedFolder() {}

    /** The address by which a member of staff signs in. */
    public static String email(String name) {
        return name.toLowerCase(Locale.ROOT) + "@staff.example";
    }

    /** Ada's token. */
    public static String token() {
        try {
            return Files.readString(tokenOf(ExtractedJar.trainingFolder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Employs them on a folder that a site has begun. */
    static void employ(Path folder, Program program) throws IOException {
        var parley = new ParleyJar(folder, Map.of("PARLEY_DATA_DIR", folder.toString()), program);
        var password = Files.writeString(folder.resolveSibling("password"), PASSWORD, UTF_8)
                .toString();
        for (var name : ROLES.keySet()) {
            var roles = ROLES.get(name);
            run(
                    parley,
                    "account",
                    "create",
                    "--email",
                    email(name),
                    "--name",
                    name,
                    "--roles",
                    roles,
                    "--password-file",
                    password);
        }
        var token = run(parley, "token", "create", "--account", email("Ada"), "--name", "Office", "--scopes", SCOPES);
        Files.writeString(tokenOf(folder), token.strip());
    }

    static void copyTo(Path dataFolder) throws IOException {
        var source = ExtractedJar.trainingFolder();
        try (var files = Files.walk(source)) {
            for (var file : files.toList()) {
                Files.copy(
                        file,
                        dataFolder.resolve(source.relativize(file)),
                        // Keys that others can read aren't taken.
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Path tokenOf(Path folder) {
        return folder.resolveSibling("token");
    }

    private static String run(ParleyJar parley, String... command) {
        var result = parley.command("", command);
        if (result.exitStatus() != 0) {
            throw new IllegalStateException(result.errors());
        }
        return result.output();
    }
}
