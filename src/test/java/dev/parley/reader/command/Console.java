package dev.parley.reader.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.springframework.stereotype.Component;
import picocli.CommandLine;

/** Runs the command {@code reader} as from a terminal. */
@Component
public class Console {

    private final ReaderCommand command;

    Console(ReaderCommand command) {
        this.command = command;
    }

    /** @param input what stands on standard input */
    public Result run(String input, String... arguments) {
        var output = new StringWriter();
        var errors = new StringWriter();
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        try {
            var status = new CommandLine(command)
                    .setOut(new PrintWriter(output, true))
                    .setErr(new PrintWriter(errors, true))
                    .setExecutionExceptionHandler((failure, line, _) -> {
                        line.getErr().println(failure.getMessage());
                        return 1;
                    })
                    .execute(arguments);
            return new Result(status, output.toString(), errors.toString());
        } finally {
            System.setIn(before);
        }
    }

    public record Result(int status, String output, String errors) {}
}
