package dev.parley.notification.link;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;

/** What the token of a link to a comment is worth. */
public sealed interface Ticket {

    /** The token is ours and its time isn't over. */
    record Good(AccountId account, CommentId comment) implements Ticket {}

    /** The token is ours, and its time is over. */
    record Expired() implements Ticket {}

    /** The token isn't ours, or was changed. */
    record Forged() implements Ticket {}
}
