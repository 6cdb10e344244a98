package dev.parley.comment.filter;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Filters as query parameters of an address, both ways. What stands there by default isn't written; what can't be
 * read is left out and told.
 */
public final class FilterAddress {

    private static final String SCOPE = "view";
    private static final String ORDER = "order";

    private FilterAddress() {}

    /**
     * A filter as it was read.
     *
     * @param filter what could be read
     * @param problems what couldn't, a sentence each
     */
    public record Reading(CommentFilter filter, List<String> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /** The query parameters that {@link #read} reads as this filter. */
    public static Map<String, String> parameters(CommentFilter filter) {
        var parameters = new LinkedHashMap<String, String>();
        if (filter.scope() != CommentFilter.QUEUE.scope()) {
            parameters.put(SCOPE, word(filter.scope()));
        }
        for (var parameter : Parameter.values()) {
            filter.find(parameter.kind())
                    .ifPresent(condition -> parameters.put(parameter.word(), Parameter.write(condition)));
        }
        if (filter.order() != CommentFilter.QUEUE.order()) {
            parameters.put(ORDER, word(filter.order()));
        }
        return parameters;
    }

    /** The same as one query, without the question mark; empty for the whole queue. */
    public static String query(CommentFilter filter) {
        return parameters(filter).entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }

    /** Reads a query, with or without its question mark. */
    public static Reading read(String query) {
        var parameters = Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .collect(toMap(
                        pair -> decoded(pair[0]),
                        pair -> List.of(pair.length == 1 ? "" : decoded(pair[1])),
                        (first, second) -> List.of(first.getFirst(), second.getFirst()),
                        LinkedHashMap::new));
        return read(parameters);
    }

    /** Reads query parameters; an empty value is one that isn't there. */
    public static Reading read(Map<String, List<String>> parameters) {
        var problems = new ArrayList<String>();
        var filter = CommentFilter.QUEUE;
        for (var entry : parameters.entrySet()) {
            var values =
                    entry.getValue().stream().filter(value -> !value.isBlank()).toList();
            if (values.size() > 1) {
                problems.add("“%s” stands there more than once; the first one counts.".formatted(entry.getKey()));
            }
            if (!values.isEmpty()) {
                filter = read(filter, entry.getKey(), values.getFirst(), problems);
            }
        }
        return new Reading(filter, problems);
    }

    private static CommentFilter read(CommentFilter filter, String word, String value, List<String> problems) {
        var read = switch (word) {
            case SCOPE -> constant(Scope.values(), value).map(filter::in);
            case ORDER -> constant(Order.values(), value).map(filter::by);
            default -> condition(word, value).map(filter::with);
        };
        if (read.isEmpty()) {
            problems.add(problem(word, value));
        }
        return read.orElse(filter);
    }

    private static Optional<Condition> condition(String word, String value) {
        try {
            return Parameter.named(word).map(parameter -> parameter.read(value));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String problem(String word, String value) {
        var expected = switch (word) {
            case SCOPE -> Optional.of("one of " + words(Scope.values()));
            case ORDER -> Optional.of("one of " + words(Order.values()));
            default -> Parameter.named(word).map(Parameter::expected);
        };
        return expected.map(what -> "“%s” has to be %s, not “%s”.".formatted(word, what, abridged(value)))
                .orElseGet(() -> "There is no filter “%s”.".formatted(abridged(word)));
    }

    private static String words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(FilterAddress::word).collect(joining(", "));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String value) {
        return Arrays.stream(constants).filter(one -> word(one).equals(value)).findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String abridged(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
