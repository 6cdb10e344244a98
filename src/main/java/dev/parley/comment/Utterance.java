package dev.parley.comment;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a part of a conversation. {@link #toString} names it alone.
 *
 * @param thread the comment that its thread begins with
 * @param answers what it answers; null when it begins a thread
 * @param by who wrote it
 * @param said the name under which it was written, and its text
 */
public record Utterance(
        CommentId comment,
        ArticleId article,
        CommentId thread,
        @Nullable Answered answers,
        Writer by,
        Status status,
        Said said,
        Instant submittedAt) {

    Utterance(
            UUID id,
            UUID article,
            UUID thread,
            @Nullable UUID parent,
            @Nullable UUID parentReader,
            @Nullable UUID reader,
            @Nullable UUID staff,
            Status status,
            String author,
            String body,
            Instant submittedAt) {
        this(
                new CommentId(id),
                new ArticleId(article),
                new CommentId(thread),
                parent == null ? null : new Answered(new CommentId(parent), reader(parentReader)),
                new Writer(reader(reader), staff == null ? null : new AccountId(staff)),
                status,
                new Said(author, body),
                submittedAt);
    }

    private static @Nullable ReaderId reader(@Nullable UUID id) {
        return id == null ? null : new ReaderId(id);
    }

    @Override
    public String toString() {
        return "Utterance[" + comment + "]";
    }

    /** A comment that is answered, and who wrote it; the reader is null for staff and those without an address. */
    public record Answered(CommentId comment, @Nullable ReaderId reader) {}

    /** A reader who gave an address, or a member of staff, or neither. */
    public record Writer(
            @Nullable ReaderId reader, @Nullable AccountId staff) {}

    /** What was said under which name. */
    public record Said(String name, String text) {}
}
