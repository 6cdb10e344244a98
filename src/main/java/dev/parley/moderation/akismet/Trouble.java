package dev.parley.moderation.akismet;

/** Why there is no answer from Akismet. */
enum Trouble {
    /** No connection, no answer in time, an answer that says that the service fails, or a pause after such. */
    UNREACHABLE("Akismet could not be reached"),
    /** Something answered, but it doesn't speak as Akismet does. */
    UNINTELLIGIBLE("Akismet gave an answer that Parley doesn't understand"),
    /** Akismet doesn't work for this site: its key or its account is not in order. */
    REFUSED("Akismet refused to work for this site");

    private final String words;

    Trouble(String words) {
        this.words = words;
    }

    /** The fact, as a sentence without its full stop. */
    String words() {
        return words;
    }
}
