package dev.parley.moderation.triage;

/**
 * A word, or the kind of a thing that is counted whatever it says (a link to a shop, a sum of money).
 *
 * @param key what is learned about: the word folded and without its elongation, or the kind in brackets
 * @param shown what a person reads in an explanation
 */
record Token(String key, String shown) {

    static Token kind(String kind, String shown) {
        return new Token('⟦' + kind + '⟧', shown);
    }

    boolean isKind() {
        return key.charAt(0) == '⟦';
    }

    boolean isLink() {
        return key.equals("⟦url⟧");
    }

    boolean isWord() {
        return Character.isLetter(key.codePointAt(0));
    }
}
