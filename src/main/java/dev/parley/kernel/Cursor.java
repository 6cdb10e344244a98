package dev.parley.kernel;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/**
 * The place in a list ordered by time and id after which the next page begins (keyset paging).
 *
 * @param at the time of the last row seen, in microseconds
 * @param id the id of that row, which decides between rows of one time
 */
public record Cursor(Instant at, UUID id) {

    private static final int BYTES = Long.BYTES * 3;

    /** The opaque, URL-safe form that {@link #decode} reads. */
    public String encode() {
        var bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @throws InvalidCursor when the text is anything else
     */
    public static Cursor decode(String text) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                throw new InvalidCursor();
            }
            var at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            return new Cursor(at, new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }

    /** The text is not a cursor of ours. */
    public static final class InvalidCursor extends RuntimeException {
        InvalidCursor() {
            super("This cursor is not one that an earlier page gave.");
        }
    }
}
