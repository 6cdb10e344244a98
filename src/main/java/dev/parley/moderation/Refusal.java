package dev.parley.moderation;

import java.time.Duration;

/** Why intake doesn't take a submission. */
public sealed interface Refusal {

    /** The article takes no comments. */
    record CommentsClosed() implements Refusal {}

    /** There is no such article, or it isn't public. */
    record ArticleUnavailable() implements Refusal {}

    /** The comment that it answers isn't one that can be answered under this article. */
    record ParentUnavailable() implements Refusal {}

    /** The thread that it answers in takes no more answers. */
    record ThreadClosed() implements Refusal {}

    /** The same was said at this place before. */
    record SaidBefore() implements Refusal {}

    /** It is empty, or something about it is longer than comments may be. */
    record OutOfBounds() implements Refusal {}

    /** The reader, or the network that it comes from, sends too fast. */
    record TooFast(Duration retryAfter) implements Refusal {}
}
