package dev.parley.audit;

import dev.parley.account.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done. Its words hold nobody's mail or network address: what is on record stays there.
 *
 * @param action what was done, a word such as {@code approve}, at most 40 characters
 * @param subject what it was done to
 * @param by who did it; null when Parley did, by a rule that an administrator set, or a comment's writer, who has no
 *     account
 * @param change from where to where; {@link Change#NONE} for what changes no state
 * @param reason the key of the reason, if one was given
 * @param note words for colleagues, if there are any
 * @param decision the decision that this tells of; null for any other act
 */
public record Act(
        String action,
        Subject subject,
        @Nullable AccountId by,
        Instant at,
        Change change,
        @Nullable String reason,
        @Nullable String note,
        @Nullable UUID decision) {

    /** With this begins the action of one who has no account: the writer of the comment that it is about. */
    public static final String WRITERS = "writer-";

    /** What a comment's writer did with it. */
    public static Act ofWriter(String action, Subject comment, Instant at, Change change) {
        return new Act(WRITERS + action, comment, null, at, change, null, null, null);
    }

    /** An act that is no decision and needs no words but a note. */
    public static Act of(String action, Subject subject, AccountId by, Instant at, @Nullable String note) {
        return new Act(action, subject, by, at, Change.NONE, null, note, null);
    }

    /** A step from one state to another, each a word. */
    public record Change(@Nullable String from, @Nullable String to) {

        /** No step. */
        public static final Change NONE = new Change(null, null);
    }
}
