package dev.parley.moderation.queue;

import dev.parley.account.AccountId;
import dev.parley.comment.CommentId;
import java.time.Instant;

/**
 * A comment that a moderator has in focus. Nobody is kept from deciding about it.
 *
 * @param comment the comment
 * @param by the moderator
 * @param name the moderator's name
 * @param since since when
 */
public record Claim(CommentId comment, AccountId by, String name, Instant since) {}
