package dev.parley.comment;

import dev.parley.comment.filter.Place;
import dev.parley.kernel.Cursor;
import java.time.Instant;
import java.util.UUID;

/**
 * A comment of the queue, as far as deciding about it needs to know it.
 *
 * @param seen the comment in its version
 * @param place where it stands in the queue
 */
public record Member(Seen seen, Place place) {

    Member(UUID id, Long version, Instant waitsSince) {
        this(new Seen(new CommentId(id), version), new Place.InTime(new Cursor(waitsSince, id)));
    }
}
