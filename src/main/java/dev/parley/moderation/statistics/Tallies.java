package dev.parley.moderation.statistics;

import dev.parley.comment.CommentCounts;
import dev.parley.kernel.Stretch;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts what happened along a timeline. What is over was counted once and kept; what isn't, and what nobody has looked
 * at yet, is counted from the decisions and comments, and kept when it is over. Nothing is kept of a slot in which
 * nothing happened, so that what is brought in later from elsewhere still counts.
 */
@Component
public class Tallies {

    private final DecisionFacts decisions;
    private final CommentCounts comments;
    private final TallyStore store;

    Tallies(DecisionFacts decisions, CommentCounts comments, TallyStore store) {
        this.decisions = decisions;
        this.comments = comments;
        this.store = store;
    }

    /** What happened along the timeline; in a transaction of the caller's. */
    public Counted along(Timeline timeline, Instant now, ZoneId zone) {
        var slots = timeline.slots();
        var known = new HashMap<>(store.find(slots));
        var counted =
                count(slots.stream().filter(slot -> !known.containsKey(slot)).toList(), zone);
        keep(counted, now);
        known.putAll(counted);
        var today = slots.stream().filter(slot -> !slot.stretch().from().isBefore(timeline.midnight()));
        return new Counted(
                timeline.points().stream()
                        .map(point -> sum(point.slots().stream(), known))
                        .toList(),
                sum(today, known));
    }

    /**
     * What happened along a timeline.
     *
     * @param points a tally for each point, in their order
     * @param today what happened since midnight
     */
    public record Counted(List<Tally> points, Tally today) {}

    private static Tally sum(Stream<Slot> slots, Map<Slot, Tally> known) {
        return Tally.sum(slots.flatMap(slot -> Optional.ofNullable(known.get(slot)).stream())
                .toList());
    }

    private Map<Slot, Tally> count(List<Slot> slots, ZoneId zone) {
        var counts = new TreeMap<Instant, TallyCount>();
        slots.forEach(slot -> counts.put(slot.stretch().from(), new TallyCount()));
        var stretches = Stretch.joined(slots.stream().map(Slot::stretch).toList());
        if (!stretches.isEmpty()) {
            decisions.read(stretches, fact -> at(counts, fact.at()).decided(fact, zone));
            comments.arrivals(stretches).forEach(came -> at(counts, came.from()).arrived(came.count()));
        }
        var tallies = new HashMap<Slot, Tally>();
        slots.forEach(
                slot -> tallies.put(slot, at(counts, slot.stretch().from()).tally()));
        return tallies;
    }

    private void keep(Map<Slot, Tally> counted, Instant now) {
        var settled = new HashMap<>(counted);
        settled.keySet().removeIf(slot -> !slot.stretch().isOverAt(now.minus(Timeline.SETTLED_AFTER)));
        settled.values().removeIf(Tally::isEmpty);
        if (!settled.isEmpty()) {
            store.keep(settled, now);
        }
    }

    private static TallyCount at(TreeMap<Instant, TallyCount> counts, Instant moment) {
        return counts.floorEntry(moment).getValue();
    }
}
