package dev.parley.moderation.triage;

import dev.parley.moderation.triage.Feature.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as triage reads it.
 *
 * @param tokens its words and kinds of things
 * @param features what can speak for or against it
 * @param style what its style says, in the order of {@link Style#NAMES}
 */
record Reading(List<Token> tokens, List<Feature> features, double[] style) {

    private static final int NEAR = 6;
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;

    static Reading of(CommentText text) {
        var plain = PlainText.of(text.body());
        var tokens = Tokens.of(plain.folded());
        var features = new ArrayList<Feature>(text.body().length() * 4);
        words(tokens, features);
        letters(tokens, features);
        concepts(tokens, features);
        return new Reading(tokens, features, Style.of(plain, tokens, text.website()));
    }

    private static void words(List<Token> tokens, List<Feature> features) {
        var before = "^";
        for (int i = 0; i < tokens.size(); i++) {
            var word = tokens.get(i).key();
            features.add(Feature.of(Kind.WORDS, word, i, i));
            features.add(Feature.of(Kind.WORDS, before + ' ' + word, Math.max(0, i - 1), i));
            before = word;
        }
        if (!tokens.isEmpty()) {
            features.add(Feature.of(Kind.WORDS, before + " $", tokens.size() - 1, tokens.size() - 1));
        }
    }

    private static void letters(List<Token> tokens, List<Feature> features) {
        for (int i = 0; i < tokens.size(); i++) {
            var framed = '_' + (tokens.get(i).isKind() ? "⟦" : tokens.get(i).key()) + '_';
            for (int start = 0; start + SHORTEST_RUN <= framed.length(); start++) {
                int hash = 0;
                for (int length = 1; length <= LONGEST_RUN && start + length <= framed.length(); length++) {
                    hash = 31 * hash + framed.charAt(start + length - 1);
                    if (length >= SHORTEST_RUN) {
                        features.add(Feature.of(Kind.LETTERS, hash, i, i));
                    }
                }
            }
        }
    }

    private static void concepts(List<Token> tokens, List<Feature> features) {
        var concepts = tokens.stream()
                .map(token -> Lexicon.BUILT_IN.conceptOf(token.key()).orElse(token.isKind() ? token.key() : ""))
                .toList();
        var meanings = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            meanings.add(concepts.get(i).isEmpty() ? tokens.get(i).key() : concepts.get(i));
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (!concepts.get(i).isEmpty()) {
                features.add(Feature.of(Kind.CONCEPTS, concepts.get(i), i, i));
                near(concepts, i, features);
            }
            inARow(meanings, i, features);
        }
    }

    private static void near(List<String> concepts, int first, List<Feature> features) {
        for (int i = first + 1; i < concepts.size() && i <= first + NEAR; i++) {
            if (!concepts.get(i).isEmpty() && !concepts.get(i).equals(concepts.get(first))) {
                features.add(Feature.of(Kind.CONCEPTS, concepts.get(first) + '~' + concepts.get(i), first, i));
            }
        }
    }

    private static void inARow(List<String> meanings, int last, List<Feature> features) {
        var known = new int[3];
        for (int i = 0; i < 3; i++) {
            known[i] = last - i >= 0
                            && Character.isUpperCase(meanings.get(last - i).charAt(0))
                    ? 1
                    : 0;
        }
        if (last >= 1 && known[0] + known[1] >= 1) {
            features.add(Feature.of(Kind.CONCEPTS, meanings.get(last - 1) + '>' + meanings.get(last), last - 1, last));
        }
        if (last >= 2 && known[0] + known[1] + known[2] >= 2) {
            features.add(Feature.of(
                    Kind.CONCEPTS,
                    meanings.get(last - 2) + '>' + meanings.get(last - 1) + '>' + meanings.get(last),
                    last - 2,
                    last));
        }
    }
}
