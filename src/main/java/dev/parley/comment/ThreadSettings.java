package dev.parley.comment;

import dev.parley.settings.SettingsGroup;

/**
 * How comments are shown under their article.
 *
 * @param levels how deep replies are shown below one another, from 1 for not at all; deeper ones stand beside their
 *     parent
 * @param perPage how many threads stand on a page
 * @param first which page is shown to those who ask for none
 * @param newestFirst whether the newest thread of a page is at its top
 * @param avatars whether a drawing stands beside each comment
 */
public record ThreadSettings(int levels, int perPage, FirstPage first, boolean newestFirst, boolean avatars) {

    public static final SettingsGroup<ThreadSettings> GROUP =
            new SettingsGroup<>("threads", new ThreadSettings(5, 50, FirstPage.OLDEST, false, true));

    /** The deepest level that can be asked for. */
    public static final int MOST_LEVELS = 10;

    /** The most threads on a page that can be asked for. */
    public static final int MOST_PER_PAGE = 500;

    public ThreadSettings {
        if (levels < 1 || levels > MOST_LEVELS || perPage < 1 || perPage > MOST_PER_PAGE) {
            throw new IllegalArgumentException(
                    "Threads have 1 to " + MOST_LEVELS + " levels and pages 1 to " + MOST_PER_PAGE + " threads.");
        }
    }

    /** A page of an article's comments; they are counted from the oldest on. */
    public enum FirstPage {
        OLDEST,
        NEWEST
    }

    int pages(long threads) {
        return (int) Math.max(1, (threads + perPage - 1) / perPage);
    }

    /** The number of the page that is shown to those who ask for none. */
    int firstOf(int pages) {
        return first == FirstPage.OLDEST ? 1 : pages;
    }
}
