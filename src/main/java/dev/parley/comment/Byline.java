package dev.parley.comment;

import dev.parley.kernel.NameLook;
import dev.parley.reader.ReaderId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The name above a comment.
 *
 * @param look what the name looks like, by which names are compared; null where no reader bears it
 * @param url the web address that was given with it, if any
 */
@Embeddable
record Byline(
        @Column(name = "author_name", length = 2 * CommentSubmission.MAX_AUTHOR)
        String name,

        @Column(name = "author_look", length = NameLook.MAX_LENGTH) @Nullable
        String look,

        @Column(name = "author_url", length = CommentSubmission.MAX_URL) @Nullable
        String url) {

    /** What stands above a comment that is gone. */
    static final Byline ANONYMOUS = new Byline(Sender.ANONYMOUS, null, null);

    /**
     * The name that somebody gave.
     *
     * @param reader whose name it is; null for staff, and for one who gave no address
     */
    static Byline of(String name, @Nullable String url, @Nullable ReaderId reader) {
        return new Byline(name, reader == null ? null : NameLook.of(name).value(), url);
    }

    Sender sender() {
        return new Sender(name, null, url);
    }
}
