package dev.parley.moderation.akismet;

/** What comes of a call to Akismet. */
sealed interface Answer<T> {

    /** Akismet said this. */
    record Given<T>(T value) implements Answer<T> {}

    /**
     * Akismet said nothing that can be used.
     *
     * @param trouble why
     * @param help what Akismet itself said about it; may be empty
     */
    record Missing<T>(Trouble trouble, String help) implements Answer<T> {}
}
