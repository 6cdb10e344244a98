package dev.parley.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose portrait stands beside a comment: a reader under a name, a member of staff, or nobody but a name. {@link
 * #toString} shows nothing of it, so that no page can by accident.
 *
 * @param identity equal for equal sitters; for a keyed function and nothing else
 */
public record Sitter(String identity) {

    // A reader under another name is another sitter: else the portraits would tell what the reader doesn't.
    static Sitter of(@Nullable UUID reader, @Nullable UUID staff, String name) {
        if (staff != null) {
            return new Sitter("staff " + staff);
        }
        return new Sitter(reader == null ? "name " + name : "reader " + reader + " " + name);
    }

    @Override
    public String toString() {
        return "(a sitter)";
    }
}
