package dev.parley.moderation.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says which words and what style made a model take a text for spam. */
final class Explanation {

    private static final int LONGEST_PHRASE = 3;
    // Less than this decides nothing.
    private static final double LEAST = 0.3;

    private final LinearModel model;
    private final Reading reading;
    /** By first token and last token: what the features there weigh. */
    private final Map<Integer, Map<Integer, Double>> weights = new TreeMap<>();

    private Explanation(LinearModel model, Reading reading) {
        this.model = model;
        this.reading = reading;
        weigh(Bag.of(reading));
    }

    /** The weightiest reasons for spam first; phrases don't overlap. */
    static List<Evidence> of(LinearModel model, CommentText text, int most) {
        var explanation = new Explanation(model, Reading.of(text));
        return Stream.concat(explanation.phrases(most), explanation.style())
                .collect(Collectors.groupingBy(Evidence::words, Collectors.summingDouble(Evidence::weight)))
                .entrySet()
                .stream()
                .map(found -> new Evidence(found.getKey(), found.getValue()))
                .filter(found -> found.weight() >= LEAST)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                .limit(most)
                .toList();
    }

    private void weigh(Bag bag) {
        var values = model.rarity().values(bag);
        var share = new HashMap<Integer, Double>();
        for (int i = 0; i < values.length; i++) {
            share.put(bag.indexes()[i], values[i] * model.weights()[bag.indexes()[i]]);
        }
        var occurrences =
                reading.features().stream().collect(Collectors.groupingBy(Feature::index, Collectors.counting()));
        for (var feature : reading.features()) {
            weights.computeIfAbsent(feature.from(), _ -> new TreeMap<>())
                    .merge(
                            feature.to(),
                            share.getOrDefault(feature.index(), 0.0) / occurrences.getOrDefault(feature.index(), 1L),
                            Double::sum);
        }
    }

    private Stream<Evidence> phrases(int most) {
        var candidates = IntStream.range(0, reading.tokens().size())
                .boxed()
                .flatMap(first -> IntStream.range(
                                first,
                                Math.min(
                                        first + LONGEST_PHRASE, reading.tokens().size()))
                        .mapToObj(last -> new Phrase(first, last, weight(first, last))))
                .filter(this::speaksForSpam)
                .sorted(Comparator.comparingDouble(Phrase::rank).reversed())
                .toList();
        var chosen = new ArrayList<Phrase>();
        var words = new ArrayList<Evidence>();
        for (var phrase : candidates) {
            if (words.size() < most && chosen.stream().noneMatch(phrase::overlaps)) {
                chosen.add(phrase);
                var reason = new Evidence(words(phrase), phrase.weight());
                if (words.stream().noneMatch(other -> other.words().equals(reason.words()))) {
                    words.add(reason);
                }
            }
        }
        return words.stream();
    }

    /** A phrase begins and ends with something that speaks for spam by itself, and what stands for itself is alone. */
    private boolean speaksForSpam(Phrase phrase) {
        return weight(phrase.first(), phrase.first()) > 0
                && weight(phrase.last(), phrase.last()) > 0
                && phrase.weight() > 0
                && (phrase.first() == phrase.last()
                        || reading.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                                .allMatch(Token::isWord));
    }

    private double weight(int first, int last) {
        double sum = 0;
        for (int from = first; from <= last; from++) {
            for (var entry : weights.getOrDefault(from, Map.of()).entrySet()) {
                sum += entry.getKey() <= last ? entry.getValue() : 0;
            }
        }
        return sum;
    }

    private String words(Phrase phrase) {
        var tokens = reading.tokens().subList(phrase.first(), phrase.last() + 1);
        if (tokens.getFirst().isLink()) {
            return Style.links(reading.tokens());
        }
        var words = tokens.stream().map(Token::shown).collect(Collectors.joining(" "));
        return tokens.getFirst().isKind() ? words : '“' + words + '”';
    }

    private Stream<Evidence> style() {
        return IntStream.range(0, reading.style().length)
                .mapToObj(i -> new Evidence(
                        Style.words(i, reading.tokens()), reading.style()[i] * model.weights()[LinearModel.STYLE + i]))
                .filter(reason -> reason.weight() > 0);
    }

    /** Some tokens in a row. */
    private record Phrase(int first, int last, double weight) {

        /** Longer phrases weigh more; they go before shorter ones only when each word brings something. */
        double rank() {
            return weight / Math.sqrt(last - first + 1.0);
        }

        boolean overlaps(Phrase other) {
            return first <= other.last && other.first <= last;
        }
    }
}
