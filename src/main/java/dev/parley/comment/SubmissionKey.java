package dev.parley.comment;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What makes a submission the same as an earlier one: a keyed fingerprint of all that was sent. */
record SubmissionKey(byte[] bytes) {

    static final int BYTES = 32;

    /** For a comment without a form, or one of which nothing is kept: its own id, which no fingerprint equals. */
    static SubmissionKey unique(CommentId comment) {
        var id = comment.value();
        return new SubmissionKey(ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubmissionKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "(a submission key)";
    }
}
