package dev.parley.moderation.statistics;

import dev.parley.kernel.Stretch;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The condition that a column's time lies in one of some stretches. */
record Within(String condition, List<Object> values) {

    static Within stretches(String column, List<Stretch> stretches) {
        var condition = stretches.stream()
                .map(stretch -> column + " >= ? and " + column + " < ?")
                .collect(Collectors.joining(" or ", "(", ")"));
        return new Within(
                condition,
                stretches.stream()
                        .flatMap(stretch -> Stream.<Object>of(time(stretch.from()), time(stretch.to())))
                        .toList());
    }

    Within and(String more, Object... moreValues) {
        return new Within(
                condition + " and (" + more + ")",
                Stream.concat(values.stream(), Stream.of(moreValues)).toList());
    }

    /** A moment as the databases store it. */
    static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
