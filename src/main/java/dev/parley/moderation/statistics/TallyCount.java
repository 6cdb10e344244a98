package dev.parley.moderation.statistics;

import dev.parley.comment.Status;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A tally in the making. */
final class TallyCount {

    private long arrived;
    private final Map<Status, Long> decided = new EnumMap<>(Status.class);
    private final Map<UUID, Long> by = new TreeMap<>();
    private long automatic;
    private long overturned;
    private final Map<Integer, Long> waits = new TreeMap<>();
    private final Map<Integer, Long> scoredSpam = new TreeMap<>();
    private final Map<Integer, Long> scoredGood = new TreeMap<>();
    private final Map<Integer, Long> hours = new TreeMap<>();

    static int hundredth(double score) {
        return Math.clamp((long) Math.floor(score * 100 + 1e-9), 0, 99);
    }

    void arrived(long count) {
        arrived += count;
    }

    void decided(DecisionFact fact, ZoneId zone) {
        if (fact.undoing() != DecisionFact.Undoing.NOTHING) {
            // Who takes an undo back lets the first decision stand.
            overturned += fact.undoing() == DecisionFact.Undoing.A_DECISION ? 1 : -1;
            return;
        }
        if (fact.isGrantedAppeal()) {
            overturned++;
        }
        one(decided, fact.to());
        one(hours, fact.at().atZone(zone).getHour());
        if (fact.by() == null) {
            automatic++;
        } else {
            decidedBySomeone(fact, fact.by());
        }
    }

    void add(Tally tally) {
        arrived += tally.arrived();
        automatic += tally.automatic();
        overturned += tally.overturned();
        addAll(tally.decided(), decided);
        addAll(tally.by(), by);
        addAll(tally.waits(), waits);
        addAll(tally.scoredSpam(), scoredSpam);
        addAll(tally.scoredGood(), scoredGood);
        addAll(tally.hours(), hours);
    }

    Tally tally() {
        return new Tally(arrived, decided, by, automatic, overturned, waits, scoredSpam, scoredGood, hours);
    }

    private void decidedBySomeone(DecisionFact fact, UUID person) {
        one(by, person);
        if (fact.waitedSince() != null) {
            one(waits, WaitBuckets.bucketOf(Duration.between(fact.waitedSince(), fact.at())));
        }
        if (fact.spamScore() != null && fact.to() != Status.PENDING) {
            one(fact.to() == Status.SPAM ? scoredSpam : scoredGood, hundredth(fact.spamScore()));
        }
    }

    private static <K> void one(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static <K> void addAll(Map<K, Long> from, Map<K, Long> to) {
        from.forEach((key, count) -> to.merge(key, count, Long::sum));
    }
}
