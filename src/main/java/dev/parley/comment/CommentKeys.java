package dev.parley.comment;

import com.google.crypto.tink.prf.PrfSet;
import dev.parley.keyring.Keyring;
import dev.parley.reader.ReaderId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Computes, from keys that are not in the database, what only a comment's writer may know and what tells one
 * submission from another.
 */
@Component
class CommentKeys {

    private static final int WRITER_KEY_BYTES = 20;

    private final PrfSet writerKeys;
    private final PrfSet submissionKeys;

    CommentKeys(Keyring keyring) {
        this.writerKeys = keyring.prf("comment-writer");
        this.submissionKeys = keyring.prf("comment-submission");
    }

    /** The secret in the address of the writer's own page: the same at each call, and nowhere stored. */
    String writerKey(CommentId comment) {
        var key = compute(writerKeys, comment.toString(), WRITER_KEY_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /** Whether this is the comment's writer key; takes the same time whatever the answer. */
    boolean isWriterKey(CommentId comment, String key) {
        return MessageDigest.isEqual(
                writerKey(comment).getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
    }

    /** Equal for submissions of one reader that are equal in everything that was sent. */
    SubmissionKey submissionKey(CommentSubmission submission, @Nullable ReaderId reader) {
        var parts = String.join(
                "\0",
                submission.formToken(),
                submission.article().value().toString(),
                Objects.toString(submission.parent(), ""),
                reader == null ? "" : reader.value().toString(),
                submission.author(),
                Objects.toString(submission.url(), ""),
                submission.text());
        return new SubmissionKey(compute(submissionKeys, parts, SubmissionKey.BYTES));
    }

    private static byte[] compute(PrfSet prf, String input, int bytes) {
        try {
            return prf.computePrimary(input.getBytes(StandardCharsets.UTF_8), bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A comment's key could not be computed", e);
        }
    }
}
