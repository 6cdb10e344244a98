package dev.parley.moderation;

import dev.parley.comment.CommentSubmission;
import dev.parley.reader.ReaderId;

/**
 * A submission on its way through intake.
 *
 * @param submission what was sent
 * @param reader who sent it, by the blind index of the address
 */
record Candidate(CommentSubmission submission, ReaderId reader) {}
