package dev.parley.moderation;

import static java.util.stream.Collectors.groupingBy;

import dev.parley.comment.CommentId;
import dev.parley.comment.Step;
import dev.parley.kernel.Ids;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Keeps the reports. */
@Component
class ReportLog {

    private static final int MOST = 100;

    private final ReportRepository reports;
    private final ReportKeys keys;
    private final Ids ids;
    private final Clock clock;

    ReportLog(ReportRepository reports, ReportKeys keys, Ids ids, Clock clock) {
        this.reports = reports;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    ReportReceipt add(NewReport report, @Nullable ReaderId reader) {
        var id = new ReportId(ids.next());
        reports.saveAndFlush(new Report(id, report, reader, clock.instant()));
        return new ReportReceipt(id, keys.key(id));
    }

    List<ReportReason> openReasons(CommentId comment) {
        return reports.findOpenReasons(comment.value(), Limit.of(MOST));
    }

    Optional<ReportRow> find(ReportId report, @Nullable String key) {
        return key != null && keys.isKey(report, key) ? reports.findRow(report.value()) : Optional.empty();
    }

    List<ReportRow> about(CommentId comment) {
        return reports.findAbout(comment.value(), Limit.of(MOST));
    }

    /** Closes the open reports about what was decided. */
    void handle(List<Step> steps) {
        steps.stream()
                .filter(Step.Done.class::isInstance)
                .map(step -> ((Step.Done) step).decided())
                .collect(groupingBy(decided -> decided.to()))
                .forEach((outcome, decided) -> reports.handle(
                        decided.stream().map(one -> one.comment().value()).toList(),
                        outcome,
                        decided.getFirst().at()));
    }
}
