package dev.parley.privacy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Listens to all loggers, at their most talkative where a reader's address passes by. To be closed. */
final class EverythingLogged extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final List<String> TALKATIVE = List.of(
            "dev.parley",
            "org.springframework.web",
            "org.springframework.security",
            "org.springframework.transaction",
            "org.springframework.orm",
            "org.springframework.retry",
            "org.hibernate.SQL",
            "org.hibernate.orm.jdbc",
            "org.hibernate.event",
            "com.google.crypto.tink",
            "jakarta.mail",
            "org.eclipse.angus");

    /** The mail server of the tests, which is no part of the site. */
    private static final String OTHER_SIDE = "com.icegreen.";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Map<Logger, @Nullable Level> before = new HashMap<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();

    static EverythingLogged listen() {
        var listening = new EverythingLogged();
        listening.setContext(listening.loggers);
        listening.start();
        for (var name : TALKATIVE) {
            var logger = listening.loggers.getLogger(name);
            listening.before.put(logger, logger.getLevel());
            logger.setLevel(Level.TRACE);
            // The console need not show all this.
            logger.setAdditive(false);
            logger.addAppender(listening);
        }
        listening.loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(listening);
        return listening;
    }

    void addTo(Haystack haystack) {
        lines.forEach(line -> haystack.add("the log", line));
    }

    /** What the loggers below that name said. */
    void addTo(Haystack haystack, String loggers) {
        lines.stream().filter(line -> line.startsWith(loggers + ".")).forEach(line -> haystack.add("the log", line));
    }

    int size() {
        return lines.size();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLoggerName().startsWith(OTHER_SIDE)) {
            return;
        }
        var thrown = event.getThrowableProxy();
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                + (thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown)));
    }

    @Override
    public void close() {
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
        before.forEach((logger, level) -> {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(level);
        });
        stop();
    }
}
