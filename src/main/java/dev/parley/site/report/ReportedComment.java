package dev.parley.site.report;

import dev.parley.comment.CommentId;

/**
 * A public comment that a reader wants to report.
 *
 * @param author the name of its writer
 * @param location its exact, absolute address
 */
record ReportedComment(CommentId id, String author, String location) {}
