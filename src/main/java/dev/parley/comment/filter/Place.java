package dev.parley.comment.filter;

import dev.parley.kernel.Cursor;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a comment stands in a filtered list: the next page begins behind it (keyset paging). */
public sealed interface Place {

    /** In an order by time. */
    record InTime(Cursor cursor) implements Place {

        @Override
        public Object key() {
            return cursor.at();
        }

        @Override
        public UUID id() {
            return cursor.id();
        }

        @Override
        public String encode() {
            return cursor.encode();
        }
    }

    /** In an order by how likely the comments are spam. */
    record ByScore(double score, UUID id) implements Place {

        @Override
        public Object key() {
            return score;
        }

        @Override
        public String encode() {
            var bytes = ByteBuffer.allocate(Double.BYTES + 2 * Long.BYTES)
                    .putDouble(score)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        }
    }

    /** The place behind all that the order can't tell apart by a key: a time, or a score. */
    static Place behindAll(Object key, Order order) {
        var id = order.isRising() ? new UUID(-1, -1) : new UUID(0, 0);
        return key instanceof Instant at ? new InTime(new Cursor(at, id)) : new ByScore((Double) key, id);
    }

    /** The comment that stands there. */
    UUID id();

    /** Its time, or its score. */
    Object key();

    /** The opaque, URL-safe form that {@link #decode} reads. */
    String encode();

    /**
     * Reads what {@link #encode} wrote for a list in the same order.
     *
     * @throws Cursor.InvalidCursor when the text is anything else
     */
    static Place decode(String text, Order order) {
        var cursor = Cursor.decode(text);
        if (!order.isByScore()) {
            return new InTime(cursor);
        }
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return new ByScore(bytes.getDouble(), cursor.id());
    }
}
