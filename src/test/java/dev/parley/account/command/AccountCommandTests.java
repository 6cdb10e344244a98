package dev.parley.account.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.Accounts;
import dev.parley.account.ApiTokens;
import dev.parley.account.InvalidAccount;
import dev.parley.account.InvalidToken;
import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.testing.DatabaseTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import picocli.CommandLine;

/** Accounts and tokens from the command line. */
@DatabaseTest
class AccountCommandTests {

    @Autowired
    private AccountCommand account;

    @Autowired
    private TokenCommand token;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiTokens tokens;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void anAccountIsMadeWithAPasswordThatIsPrintedAlone() {
        var status =
                run(account, "create", "--email", "ann@example.org", "--name", "Ann", "--roles", "author,moderator");

        assertThat(status).isZero();
        assertThat(output.toString()).matches("\\S{20,}\\R");
        assertThat(accounts.require("ann@example.org").roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.MODERATOR);
    }

    @Test
    void aPasswordFromAFileIsNotPrinted(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("password"), "a long enough password\n");

        var status = run(
                account,
                "create",
                "--email=ann@example.org",
                "--name=Ann",
                "--roles=author",
                "--password-file=" + file);

        assertThat(status).isZero();
        assertThat(output.toString()).isEmpty();
    }

    @Test
    void anUnknownRoleFailsAndNamesThoseThatThereAre() {
        var status = run(account, "create", "--email=ann@example.org", "--name=Ann", "--roles=boss");

        assertThat(status).isEqualTo(1);
        assertThat(errors.toString()).contains("boss").contains("author, editor, moderator, administrator");
        assertThat(accounts.count()).isZero();
    }

    @Test
    void aMissingOptionIsAMistakeOfUsage() {
        assertThat(run(account, "create", "--email=ann@example.org")).isEqualTo(2);
        assertThat(errors.toString()).contains("--name");
    }

    @Test
    void aTokenIsPrintedAlone() {
        run(account, "create", "--email=ann@example.org", "--name=Ann", "--roles=moderator");
        output.getBuffer().setLength(0);

        var status = run(
                token,
                "create",
                "--account=Ann@example.org",
                "--name=Script",
                "--scopes=comments:read,comments:moderate");

        assertThat(status).isZero();
        assertThat(tokens.authenticate(output.toString().strip()))
                .hasValueSatisfying(bearer -> assertThat(bearer.scopes())
                        .containsExactlyInAnyOrder(Scope.COMMENTS_READ, Scope.COMMENTS_MODERATE));
    }

    @Test
    void aTokenForNobodyFails() {
        assertThat(run(token, "create", "--account=no@example.org", "--name=Script", "--scopes=comments:read"))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("There is no account for no@example.org");
    }

    private int run(Object command, String... args) {
        return new CommandLine(command)
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(failure.getMessage());
                    assertThat(failure).isInstanceOfAny(InvalidAccount.class, InvalidToken.class);
                    return 1;
                })
                .execute(args);
    }
}
