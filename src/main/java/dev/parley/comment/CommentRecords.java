package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is on record about readers and texts, for those who judge a new comment; each answer takes one statement. */
@Service
@Transactional(readOnly = true)
public class CommentRecords {

    // The id of no comment.
    private static final UUID NONE = new UUID(0, 0);

    private final CommentRecordRepository comments;

    CommentRecords(CommentRecordRepository comments) {
        this.comments = comments;
    }

    /**
     * How many of a reader's comments under a name are public now.
     *
     * @param except one that doesn't count; null for none
     * @param most where to stop counting
     */
    public int approved(ReaderId reader, String name, @Nullable CommentId except, int most) {
        return comments.approved(reader.value(), name.toLowerCase(Locale.ROOT), id(except), Limit.of(most))
                .size();
    }

    /** Whether a reader ever sent a comment that was taken. */
    public boolean knows(ReaderId reader) {
        return !comments.any(reader.value(), Limit.of(1)).isEmpty();
    }

    /**
     * Whether the same text stands, or waits, at the same place under the same name or by the same reader.
     *
     * @param reader null for one who gave no address
     * @param except one that doesn't count; null for none
     */
    public boolean saidBefore(CommentSubmission submission, @Nullable ReaderId reader, @Nullable CommentId except) {
        return comments
                .sayingTheSame(
                        TextHash.of(submission.text()).bytes(),
                        submission.article().value(),
                        submission.parent() == null ? null : submission.parent().value(),
                        id(except))
                .stream()
                .anyMatch(other -> other.isBy(submission.author(), reader));
    }

    /**
     * How many comments said the same since a moment, wherever and by whomever.
     *
     * @param most where to stop counting
     */
    public int saidSince(String text, Instant since, int most) {
        return comments.since(TextHash.of(text).bytes(), since, Limit.of(most)).size();
    }

    /** Whether anything can be answered at that place. */
    public Answering answering(CommentId comment, ArticleId article) {
        return comments.thread(comment.value(), article.value())
                .map(thread -> thread.closedAt() == null ? Answering.OPEN : Answering.CLOSED)
                .orElse(Answering.GONE);
    }

    private static UUID id(@Nullable CommentId comment) {
        return comment == null ? NONE : comment.value();
    }

    /** Whether a comment can be answered. */
    public enum Answering {
        OPEN,
        /** Its thread takes no more answers. */
        CLOSED,
        /** It isn't public, or doesn't stand under that article. */
        GONE
    }
}
