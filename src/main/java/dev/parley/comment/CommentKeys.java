package dev.parley.comment;

import dev.parley.keyring.Keyring;
import dev.parley.keyring.Signer;
import dev.parley.reader.ReaderId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
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

    // As long as a form can be sent, and some more: nobody sends the same form again after that.
    private static final Duration SUBMISSION_LIFETIME = Duration.ofDays(4);

    private final Signer writerKeys;
    private final Signer submissionKeys;

    CommentKeys(Keyring keyring) {
        this.writerKeys = keyring.signer("comment-writer");
        this.submissionKeys = keyring.signer("comment-submission", SUBMISSION_LIFETIME);
    }

    /** The secret in the address of the writer's own page: nowhere stored, and good for ever. */
    String writerKey(CommentId comment) {
        return text(writerKeys.sign(bytes(comment.toString()), WRITER_KEY_BYTES));
    }

    /** Whether this is the comment's writer key; takes the same time whatever the answer. */
    boolean isWriterKey(CommentId comment, String key) {
        try {
            var signature = Base64.getUrlDecoder().decode(key);
            return signature.length == WRITER_KEY_BYTES
                    && writerKeys.isBy(bytes(comment.toString()), signature)
                    // One spelling alone: the last letter has bits that say nothing.
                    && text(signature).equals(key);
        } catch (IllegalArgumentException forged) {
            return false;
        }
    }

    /**
     * Equal for submissions of one reader that are equal in everything that was sent. The first is the one by which a
     * comment is kept, the others are by keys that were in force before.
     */
    List<SubmissionKey> submissionKeys(CommentSubmission submission, @Nullable ReaderId reader) {
        var parts = String.join(
                "\0",
                submission.formToken(),
                submission.article().value().toString(),
                Objects.toString(submission.parent(), ""),
                reader == null ? "" : reader.value().toString(),
                submission.author(),
                Objects.toString(submission.url(), ""),
                submission.text());
        return submissionKeys.all(bytes(parts), SubmissionKey.BYTES).stream()
                .map(SubmissionKey::new)
                .toList();
    }

    private static String text(byte[] key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
