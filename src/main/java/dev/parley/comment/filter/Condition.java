package dev.parley.comment.filter;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.WaitsFor;
import dev.parley.reader.ReaderId;
import java.time.Instant;

/** What a comment must be like to pass a filter. A filter has at most one condition of each kind. */
public sealed interface Condition {

    /** It waits for this. */
    record Awaiting(WaitsFor reason) implements Condition {}

    /** It stands under this article. */
    record OnArticle(ArticleId article) implements Condition {}

    /** This reader sent it. */
    record ByReader(ReaderId reader) implements Condition {}

    /** The name of its writer holds this, in any case. */
    record ByAuthor(String name) implements Condition {}

    /** Its text or the name of its writer holds this, in any case. */
    record Saying(String text) implements Condition {}

    /** A check of this short name gave a signal about it. */
    record WithSignal(String check) implements Condition {}

    /** It links to this domain first. */
    record LinkingTo(String domain) implements Condition {}

    /** It says nearly the same as this comment, the first that did. */
    record SimilarTo(CommentId first) implements Condition {}

    /** It came from the same network as this comment, as far as that is kept. */
    record FromNetworkOf(CommentId comment) implements Condition {}

    /** It is held to be spam with at least this likelihood, from 0 to 1. */
    record ScoreFrom(double least) implements Condition {}

    /** It is held to be spam with at most this likelihood, from 0 to 1. */
    record ScoreTo(double most) implements Condition {}

    /** It was sent at this time or later. */
    record SubmittedFrom(Instant first) implements Condition {}

    /** It was sent before this time. */
    record SubmittedBefore(Instant end) implements Condition {}

    /** It came into the queue at this time or before, and nobody edited it since. */
    record UnchangedSince(Instant at) implements Condition {}
}
