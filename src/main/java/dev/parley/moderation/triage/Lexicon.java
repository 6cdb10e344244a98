package dev.parley.moderation.triage;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that mean the same to somebody who looks for spam: "chanel" and "page" are both a place to be visited. */
final class Lexicon {

    static final Lexicon BUILT_IN = new Lexicon(Resource.lines("lexicon.txt"));

    private final Map<String, String> concepts;

    private Lexicon(Stream<String> lines) {
        this.concepts = lines.map(line -> line.split(":", 2))
                .flatMap(line -> Stream.of(line[1].strip().split("\\s+")).map(word -> Map.entry(word, line[0])))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The concept that a word stands for, in capitals. */
    Optional<String> conceptOf(String word) {
        return Optional.ofNullable(concepts.get(word));
    }
}
