package dev.parley.comment.filter;

/**
 * In which order a filter shows comments. Time is that of coming into the queue there, and that of arrival elsewhere.
 * What nobody judged stands in the middle between spam and no spam.
 */
public enum Order {
    OLDEST(false, true),
    NEWEST(false, false),
    MOST_LIKELY_SPAM(true, false),
    LEAST_LIKELY_SPAM(true, true);

    private final boolean byScore;
    private final boolean rising;

    Order(boolean byScore, boolean rising) {
        this.byScore = byScore;
        this.rising = rising;
    }

    /** Whether it goes by how likely the comments are spam, and not by time. */
    public boolean isByScore() {
        return byScore;
    }

    boolean isRising() {
        return rising;
    }
}
