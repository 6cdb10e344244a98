package dev.parley.moderation.triage;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code triage evaluate}. It needs nothing of the site, so that it runs without one. */
@Component
@Command(name = "triage", description = "Works on what was learned about spam.")
class TriageCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Command(
            name = "evaluate",
            description = "Learns from labelled comments, tests on others, and prints how good it is as JSON."
                    + " Files are comma-separated values with at least the columns content and spam (1 or 0).")
    void evaluate(
            @Option(
                            names = "--train",
                            required = true,
                            arity = "1..*",
                            paramLabel = "FILE",
                            description = "comments to learn from")
                    List<Path> train,
            @Option(
                            names = "--test",
                            required = true,
                            arity = "1..*",
                            paramLabel = "FILE",
                            description = "comments to test on, none of them learned from")
                    List<Path> test) {
        var evaluation = Evaluation.of(read(train), read(test));
        Objects.requireNonNull(spec, "picocli sets it")
                .commandLine()
                .getOut()
                .println(new JsonMapper().writeValueAsString(evaluation));
    }

    private static List<Example> read(List<Path> files) {
        var examples =
                files.stream().flatMap(file -> LabelledFile.read(file).stream()).toList();
        if (examples.stream().map(Example::spam).distinct().count() < 2) {
            throw new UnreadableFile(files + " must hold both spam and comments that are none");
        }
        return examples;
    }
}
