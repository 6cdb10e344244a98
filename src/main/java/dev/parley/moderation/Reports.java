package dev.parley.moderation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Comments;
import dev.parley.comment.Signal;
import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;
import dev.parley.reader.Readers;
import dev.parley.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes readers' reports about public comments; enough of them bring a comment back into the queue. */
@Service
public class Reports {

    /** The name that the signal of reports bears. */
    public static final String SIGNAL = "reports";

    private final ReportLog log;
    private final ReportLimit limit;
    private final CommentDecisions decisions;
    private final Comments comments;
    private final Readers readers;
    private final Settings settings;

    Reports(
            ReportLog log,
            ReportLimit limit,
            CommentDecisions decisions,
            Comments comments,
            Readers readers,
            Settings settings) {
        this.log = log;
        this.limit = limit;
        this.decisions = decisions;
        this.comments = comments;
        this.readers = readers;
        this.settings = settings;
    }

    /**
     * Takes a report.
     *
     * @throws ReportRefused when the comment isn't public, or the network sends too many
     */
    @Transactional
    public ReportReceipt report(NewReport report) {
        limit.take(report.network());
        if (!canBeReported(report.comment())) {
            throw ReportRefused.notPublic();
        }
        var reader = report.email() == null ? null : readers.recognise(report.email());
        var receipt = log.add(report, reader);
        var open = log.openReasons(report.comment());
        comments.note(report.comment(), new Signal(SIGNAL, words(open)));
        if (open.size() >= settings.get(ReportSettings.GROUP).threshold()
                || open.stream().anyMatch(ReportReason::isNotice)) {
            decisions.queueAgain(report.comment(), WaitsFor.REPORTS);
        }
        return receipt;
    }

    /** Whether there is such a comment and everyone can read it. */
    @Transactional(readOnly = true)
    public boolean canBeReported(CommentId comment) {
        return decisions.states(List.of(comment)).stream().anyMatch(state -> state.status() == Status.APPROVED);
    }

    /** What became of a report, for the one who has its key; nothing for any other key. */
    @Transactional(readOnly = true)
    public Optional<ReportRow> find(ReportId report, @Nullable String key) {
        return log.find(report, key);
    }

    /** The newest reports about a comment. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('MODERATOR')")
    public List<ReportRow> about(CommentId comment) {
        return log.about(comment);
    }

    // Such as “3 readers reported it: it is unlawful (1), it is spam or advertising (2)”.
    private static String words(List<ReportReason> open) {
        var counted = open.stream().collect(groupingBy(reason -> reason, TreeMap::new, counting()));
        var reasons = counted.entrySet().stream()
                .map(entry -> "%s (%d)".formatted(entry.getKey().words(), entry.getValue()))
                .collect(joining(", "));
        return "%s: %s"
                .formatted(open.size() == 1 ? "1 reader reported it" : open.size() + " readers reported it", reasons);
    }
}
