package dev.parley.comment;

import dev.parley.reader.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a comment, as they say themselves. {@link #toString} shows nothing of it.
 *
 * @param name the name to show
 * @param email the reader's address; null where none was asked for and none given
 * @param url the reader's web address (http or https), if given
 * @param wantsReplies whether they want to be told by mail when somebody answers
 */
public record Sender(
        String name, @Nullable EmailAddress email, @Nullable String url, boolean wantsReplies) {

    /** One who doesn't want any mail. */
    public Sender(String name, @Nullable EmailAddress email, @Nullable String url) {
        this(name, email, url, false);
    }

    /** The name of those who give none. */
    public static final String ANONYMOUS = "Anonymous";

    @Override
    public String toString() {
        return "(a sender)";
    }
}
