package dev.parley.moderation.queue;

import dev.parley.comment.filter.FilterAddress;
import dev.parley.kernel.Text;

/**
 * A saved view as a moderator wants it.
 *
 * @param name what it is called
 * @param query its filter, as {@link FilterAddress} writes it
 * @param shared whether all moderators see it
 */
public record ViewForm(String name, String query, boolean shared) {

    /** The longest name, in code points. */
    public static final int MAX_NAME = 60;

    static final int MAX_QUERY = 2_000;

    /** The same, in the form in which it is kept. */
    ViewForm checked() {
        var clean = Text.cleanLine(name);
        if (clean.isEmpty()) {
            throw new InvalidView("name", "Give the view a name.");
        }
        if (Text.length(clean) > MAX_NAME) {
            throw new InvalidView("name", "A name has at most %d characters.".formatted(MAX_NAME));
        }
        var reading = FilterAddress.read(query);
        if (!reading.problems().isEmpty()) {
            throw new InvalidView("filter", String.join(" ", reading.problems()));
        }
        var written = FilterAddress.query(reading.filter());
        if (written.length() > MAX_QUERY) {
            throw new InvalidView("filter", "This filter is too long to be kept.");
        }
        return new ViewForm(clean, written, shared);
    }
}
