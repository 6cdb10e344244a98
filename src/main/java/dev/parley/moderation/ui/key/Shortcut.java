package dev.parley.moderation.ui.key;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keys do in the queue beside deciding. */
public enum Shortcut {
    NEXT("j", "Next comment"),
    PREVIOUS("k", "Previous comment"),
    SELECT("x", "Select the comment in focus, or unselect it"),
    UNDO("z", "Undo the last decision; again for the one before"),
    REPLY("n", "Answer the comment in the site’s name; one that isn’t public is approved with it"),
    APPROVE_AND_REPLY("N", "Approve the comment and answer it in the site’s name, in one step"),
    EDIT("e", "Edit the comment"),
    PIN("p", "Pin the comment above the others, or unpin it"),
    FEATURE("f", "Feature the comment in the article, or no longer"),
    CLOSE_THREAD("t", "Close the comment’s thread, or open it again"),
    MOVE("m", "Move the comment’s thread under another article"),
    BLOCK("b", "Block the comment’s writer, or let them write again"),
    ARTICLE("o", "Open the comment’s article"),
    SEARCH("/", "Search the list"),
    VIEWS("v", "Filters that were kept as views"),
    GROUPS("g", "Groups that can be decided at once"),
    HELP("?", "This help");

    private final String key;
    private final String words;

    Shortcut(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** What a key does, if it does something. */
    public static Optional<Shortcut> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The key, as browsers name it. */
    public String key() {
        return key;
    }

    /** What it does. */
    public String words() {
        return words;
    }

    /** Every key that the queue listens to, one after the other. */
    static String allKeys() {
        return Stream.concat(
                        Arrays.stream(DecisionKey.values()).flatMap(one -> Stream.of(one.key(), one.keyWithReason())),
                        Arrays.stream(values()).map(Shortcut::key))
                .collect(Collectors.joining());
    }
}
