package dev.parley.moderation.akismet;

/** A call to Akismet has come to nothing. It bears no cause: the texts of such name the address, and the key in it. */
final class NoAnswer extends RuntimeException {

    private final Trouble trouble;
    private final String help;

    NoAnswer(Trouble trouble, String help) {
        super(trouble.words(), null, false, false);
        this.trouble = trouble;
        this.help = help;
    }

    NoAnswer(Trouble trouble) {
        this(trouble, "");
    }

    Trouble trouble() {
        return trouble;
    }

    /** The same as an answer; what Akismet said of the key in it isn't told on. */
    <T> Answer<T> withoutKey(String key) {
        return new Answer.Missing<>(trouble, help.replace(key, "(the key)"));
    }
}
