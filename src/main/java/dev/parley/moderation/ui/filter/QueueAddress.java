package dev.parley.moderation.ui.filter;

import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.FilterAddress;
import dev.parley.moderation.check.CheckWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the address of the queue. A signal that no check gives is left out and told, like what can't be read. */
public final class QueueAddress {

    private QueueAddress() {}

    /** The filter that the query parameters ask for, and what of them can't be done. */
    public static FilterAddress.Reading read(Map<String, List<String>> parameters) {
        var reading = FilterAddress.read(parameters);
        return reading.filter()
                .find(Condition.WithSignal.class)
                .map(Condition.WithSignal::check)
                .filter(check -> !CheckWords.known().contains(check))
                .map(unknown -> without(unknown, reading))
                .orElse(reading);
    }

    private static FilterAddress.Reading without(String unknown, FilterAddress.Reading reading) {
        var problem = "There is no check “%s”; “signal” has to be one of %s."
                .formatted(unknown, String.join(", ", CheckWords.known()));
        return new FilterAddress.Reading(
                reading.filter().without(Condition.WithSignal.class),
                Stream.concat(reading.problems().stream(), Stream.of(problem)).toList());
    }
}
