package dev.parley.moderation;

import static java.util.Comparator.comparingLong;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.comment.Status;
import dev.parley.moderation.ModerationStatistics.Confusion;
import dev.parley.moderation.ModerationStatistics.Decider;
import dev.parley.moderation.ModerationStatistics.Figures;
import dev.parley.moderation.ModerationStatistics.Point;
import dev.parley.moderation.ModerationStatistics.Speed;
import dev.parley.moderation.ModerationStatistics.Waiting;
import dev.parley.moderation.statistics.Tallies.Counted;
import dev.parley.moderation.statistics.Tally;
import dev.parley.moderation.statistics.Timeline;
import dev.parley.settings.Settings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of tallies what people want to know of them. */
@Component
class StatisticsReport {

    private static final String SOMEONE_GONE = "An account that is gone";
    private static final String PARLEY_ITSELF = "Automatic rules";

    private final Accounts accounts;
    private final Settings settings;

    StatisticsReport(Accounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    ModerationStatistics of(
            StatisticsPeriod period, Instant now, ZoneId zone, Waiting waiting, Timeline timeline, Counted counted) {
        var total = Tally.sum(counted.points());
        var spamFrom = settings.get(TriageSettings.GROUP).callsSpamFrom();
        return new ModerationStatistics(
                period,
                now,
                zone,
                waiting,
                counted.today().decisions(),
                figures(total, spamFrom),
                points(timeline, counted.points(), spamFrom),
                deciders(total, counted.points()),
                IntStream.range(0, 24)
                        .mapToObj(hour -> total.hours().getOrDefault(hour, 0L))
                        .toList());
    }

    private static List<Point> points(Timeline timeline, List<Tally> tallies, double spamFrom) {
        return IntStream.range(0, tallies.size())
                .mapToObj(at -> new Point(timeline.points().get(at).whole(), figures(tallies.get(at), spamFrom)))
                .toList();
    }

    private static Figures figures(Tally tally, double spamFrom) {
        return new Figures(
                tally.arrived(),
                tally.decided().getOrDefault(Status.APPROVED, 0L),
                tally.decided().getOrDefault(Status.REJECTED, 0L),
                tally.decided().getOrDefault(Status.SPAM, 0L),
                tally.decided().getOrDefault(Status.PENDING, 0L),
                tally.overturned(),
                speed(tally),
                confusion(tally, spamFrom));
    }

    private static @Nullable Speed speed(Tally tally) {
        var median = tally.medianWait();
        var longest = tally.longestWaitOf95Percent();
        return median.isPresent() && longest.isPresent() ? new Speed(median.get(), longest.get()) : null;
    }

    private static Confusion confusion(Tally tally, double spamFrom) {
        var caught = tally.spamFrom(spamFrom);
        var accused = tally.goodFrom(spamFrom);
        return new Confusion(spamFrom, caught, tally.spamScored() - caught, tally.goodScored() - accused, accused);
    }

    private List<Decider> deciders(Tally total, List<Tally> points) {
        var ids = total.by().keySet().stream().map(AccountId::new).toList();
        var names = accounts.names(ids);
        var deciders = new ArrayList<Decider>();
        for (var id : ids) {
            var decisions = points.stream()
                    .map(point -> point.by().getOrDefault(id.value(), 0L))
                    .toList();
            deciders.add(new Decider(id, names.getOrDefault(id, SOMEONE_GONE), decisions));
        }
        deciders.sort(comparingLong(Decider::total).reversed());
        if (total.automatic() > 0) {
            deciders.add(new Decider(
                    null, PARLEY_ITSELF, points.stream().map(Tally::automatic).toList()));
        }
        return List.copyOf(deciders);
    }
}
