package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered without starting the application. */
class CommandsTests {

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void settingsOfTheSiteAreNoCommand() {
        assertThat(Commands.askedFor()).isFalse();
        assertThat(Commands.askedFor("--server.port=9000")).isFalse();
        assertThat(Commands.askedFor("account", "create")).isTrue();
        assertThat(Commands.askedFor("--help")).isTrue();
    }

    @Test
    void helpNamesTheCommandsOnStandardOutput() {
        assertThat(captured(() -> Commands.run("--help"))).isZero();
        assertThat(text(output)).contains("account", "token", "doctor", "keys", "triage");
        assertThat(text(errors)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account create",
                "token create",
                "account",
                "doctor",
                "triage evaluate",
                "keys rotate",
                "keys status"
            })
    void eachCommandHasHelp(String command) {
        assertThat(captured(() -> Commands.run((command + " --help").split(" "))))
                .isZero();
        assertThat(text(output)).contains("Usage: java -jar parley.jar " + command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "account", "account nonsense", "token create", "account create --bad"})
    void whatIsNotUnderstoodIsSaidOnStandardErrorWithStatus2(String command) {
        assertThat(captured(() -> Commands.run(command.split(" ")))).isEqualTo(2);
        assertThat(text(output)).isEmpty();
        assertThat(text(errors)).isNotEmpty();
    }

    private int captured(IntSupplier command) {
        var out = System.out;
        var err = System.err;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            return command.getAsInt();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
