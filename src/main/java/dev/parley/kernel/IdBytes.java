package dev.parley.kernel;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids in the form in which the database keeps them, for statements that Hibernate doesn't make. */
public final class IdBytes {

    private IdBytes() {}

    /** The sixteen bytes of an id. */
    public static byte[] of(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id that has these bytes. */
    public static UUID read(byte[] id) {
        var bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
