package dev.parley.comment;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What makes a submission the same as an earlier one: a keyed fingerprint of all that was sent. */
record SubmissionKey(byte[] bytes) {

    static final int BYTES = 32;

    /** Staff answer without a form: the comment's own id, which no fingerprint equals, is unique too. */
    static SubmissionKey ofStaff(CommentId comment) {
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
