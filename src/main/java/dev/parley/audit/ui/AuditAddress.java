package dev.parley.audit.ui;

import static java.util.stream.Collectors.joining;

import dev.parley.account.AccountId;
import dev.parley.kernel.IdText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the audit log is narrowed down by, as query parameters of its address, both ways.
 *
 * @param about the id of what it was done to
 * @param who who acted
 * @param action what was done
 * @param from the first day
 * @param to the last day
 */
record AuditAddress(
        @Nullable UUID about,
        @Nullable AccountId who,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String A_DAY = "a date, such as 2026-03-01";
    private static final int LONGEST = 60;

    // Years of four digits are all that databases and calendars know, in any time zone.
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * An address as it was read.
     *
     * @param address what could be read
     * @param problems what couldn't, a sentence each
     */
    record Reading(AuditAddress address, List<String> problems) {}

    /** The query parameters that {@link #read} reads as this. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "about", about);
        put(parameters, "who", who == null ? null : who.value());
        put(parameters, "action", action);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    /**
     * Reads query parameters; an empty one is none, and what can't be read is left out and told.
     *
     * @param staff who may have acted
     * @param actions what may have been done
     */
    static Reading read(Map<String, List<String>> parameters, Collection<AccountId> staff, Collection<String> actions) {
        var reader = new Reader(new LinkedHashMap<>(parameters));
        var address = new AuditAddress(
                reader.take("about", "the id of a comment, a reader or whatever else it is about", IdText::read),
                reader.take(
                        "who",
                        "the id of a member of staff",
                        value -> IdText.read(value).map(AccountId::new).filter(staff::contains)),
                reader.take(
                        "action",
                        "one of " + (actions.isEmpty() ? "the acts on record (there is none)" : listed(actions)),
                        value -> Optional.of(value).filter(actions::contains)),
                reader.take("from", A_DAY, AuditAddress::day),
                reader.take("to", A_DAY, AuditAddress::day));
        reader.rest.keySet().forEach(name -> reader.problems.add("There is no filter “%s”.".formatted(abridged(name))));
        return new Reading(address, List.copyOf(reader.problems));
    }

    private record Reader(Map<String, List<String>> rest, List<String> problems) {

        Reader(Map<String, List<String>> parameters) {
            this(parameters, new ArrayList<>());
        }

        <V> @Nullable V take(String name, String expected, Function<String, Optional<V>> reading) {
            var values = Optional.ofNullable(rest.remove(name)).orElse(List.of());
            var value = values.isEmpty() ? "" : values.getFirst();
            if (value.isBlank()) {
                return null;
            }
            var read = reading.apply(value);
            if (read.isEmpty()) {
                problems.add("“%s” has to be %s, not “%s”.".formatted(name, expected, abridged(value)));
            }
            return read.orElse(null);
        }
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value)).filter(day -> day.isAfter(FIRST) && day.isBefore(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String listed(Collection<String> words) {
        return words.stream().collect(joining(", "));
    }

    private static String abridged(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
