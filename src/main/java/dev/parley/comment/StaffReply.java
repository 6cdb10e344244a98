package dev.parley.comment;

import dev.parley.account.AccountId;

/**
 * What a member of staff answers to a comment.
 *
 * @param parent the comment that is answered
 * @param staff who answers
 * @param name the name to show
 * @param text the answer, in the Markdown subset of comments, within {@link CommentSubmission#MAX_TEXT}
 */
public record StaffReply(CommentId parent, AccountId staff, String name, String text) {}
