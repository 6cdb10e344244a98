package dev.parley.admin;

import java.util.List;

/**
 * Something that is wrong with the site until somebody sees to it. It is asked at each change of the view, so it
 * answers from memory or by a quick look, and says nothing to those who can't do anything about it.
 */
public interface StandingWarning {

    /** What is to be told to the one who is signed in; empty when nothing is wrong. */
    List<Told> now();

    /**
     * A warning in words.
     *
     * @param text what is wrong
     * @param path the view where more is said, such as {@code keys}
     * @param link the words of the link to it
     */
    record Told(String text, String path, String link) {}
}
