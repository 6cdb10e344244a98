package dev.parley;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.objenesis.SpringObjenesis;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * Runs one of the commands. The application starts only when a command is really run, not for its help, and then
 * without a web server. The result goes to standard output, everything else to standard error.
 */
@Command(
        name = "java -jar parley.jar",
        description = "Starts the site or, with the name of a command, runs that.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        scope = ScopeType.INHERIT)
final class Commands implements AutoCloseable {

    private static final Set<String> QUESTIONS = Set.of("-h", "--help", "-V", "--version");

    private static final String[] QUIETLY = {
        "--spring.main.banner-mode=off",
        "--spring.main.lazy-initialization=true",
        "--spring.main.log-startup-info=false",
        // A command needs few of the repositories, and making one reads all its queries.
        "--spring.data.jpa.repositories.bootstrap-mode=lazy",
        "--logging.level.root=warn",
        // Vaadin's configuration wants a web application, and no command shows a view.
        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
        // A failure is told in one line at the end, by us.
        "--logging.level.org.springframework=off",
        "--logging.level.org.flywaydb=off",
        "--logging.level.org.hibernate=off",
        "--logging.level.com.zaxxer.hikari=off",
        "--logging.exception-conversion-word=%nopex",
    };

    private @Nullable ConfigurableApplicationContext application;

    private Commands() {}

    /** Whether these arguments name a command or ask for help, rather than configure the site. */
    static boolean askedFor(String... args) {
        return args.length > 0 && (!args[0].startsWith("-") || QUESTIONS.contains(args[0]));
    }

    /** Runs the command and gives the exit status: 0, 1 when it failed, 2 when it was not understood. */
    static int run(String... args) {
        var result = System.out;
        // Whatever else writes to standard output, loggers first of all, doesn't write the result.
        System.setOut(System.err);
        try (var commands = new Commands()) {
            return commands.execute(result, args);
        } catch (RuntimeException failure) {
            return explain(failure);
        } finally {
            System.setOut(result);
        }
    }

    /**
     * The arguments are read twice: first for commands that are blank, so that help and mistakes are answered
     * without the application; then for the beans. A command that asks for nothing of the site runs at once.
     */
    private int execute(PrintStream result, String... args) {
        return line(result, Commands::blank)
                .setExecutionStrategy(parsed -> {
                    var answered = CommandLine.executeHelpRequest(parsed);
                    if (answered != null) {
                        return answered;
                    }
                    requireVerb(parsed);
                    var command = parsed.subcommand().commandSpec().userObject().getClass();
                    if (!CommandTypes.asksForSomething(command)) {
                        return new CommandLine.RunLast().execute(parsed);
                    }
                    try {
                        start();
                        return line(result, this::bean).execute(args);
                    } catch (RuntimeException failure) {
                        return explain(failure);
                    }
                })
                .execute(args);
    }

    private static void requireVerb(ParseResult parsed) {
        var last = parsed.asCommandLineList().getLast();
        if (!last.getSubcommands().isEmpty()) {
            throw new ParameterException(
                    last, "Say what to do: one of " + last.getSubcommands().keySet() + ".");
        }
    }

    private CommandLine line(PrintStream result, IFactory commands) {
        var line = new CommandLine(this, commands);
        CommandTypes.find().forEach(line::addSubcommand);
        return line.setOut(new PrintWriter(result, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    }

    private static int explain(Exception failure) {
        System.err.println("parley: " + Failure.inOneLine(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static <K> K blank(Class<K> type) throws Exception {
        return CommandTypes.isCommand(type) && CommandTypes.asksForSomething(type)
                ? new SpringObjenesis().newInstance(type)
                : CommandLine.defaultFactory().create(type);
    }

    private <K> K bean(Class<K> type) throws Exception {
        return CommandTypes.isCommand(type)
                ? Objects.requireNonNull(application, "it is started first").getBean(type)
                : CommandLine.defaultFactory().create(type);
    }

    private void start() {
        var parley = new SpringApplication(Parley.class);
        parley.setWebApplicationType(WebApplicationType.NONE);
        application = parley.run(QUIETLY);
    }

    @Override
    public void close() {
        if (application != null) {
            application.close();
        }
    }
}
