package dev.parley.moderation.ui;

import dev.parley.moderation.ui.detail.Dossier;
import dev.parley.reader.ReaderId;

/**
 * Blocks the writer of a comment, or lets them write again: the opposite of what the moderator saw, whatever a
 * colleague did meanwhile.
 */
final class BlockToggle {

    private static final String BLOCKED = "Blocked: what this reader sends from now on is turned down by itself.";
    private static final String FREE = "This reader may write again.";

    private final QueueDesk desk;
    private final Trail trail;

    BlockToggle(QueueDesk desk, Trail trail) {
        this.desk = desk;
        this.trail = trail;
    }

    /** Does it, and says what was done. */
    String press(Dossier seen) {
        var known = seen.reader();
        if (known == null) {
            return seen.item().row().handling().staff() == null
                    ? "It was sent without an address, so there is no reader to block."
                    : "It is the site’s own.";
        }
        var reader = known.record().reader();
        return known.block() == null ? block(reader) : unblock(reader);
    }

    private String block(ReaderId reader) {
        if (!desk.block(reader)) {
            return "A colleague blocked this reader already.";
        }
        trail.add(done -> {
            desk.unblock(reader);
            done.accept(Undone.of(FREE));
        });
        return BLOCKED;
    }

    private String unblock(ReaderId reader) {
        if (desk.unblock(reader)) {
            trail.add(done -> {
                desk.block(reader);
                done.accept(Undone.of(BLOCKED));
            });
        }
        return FREE;
    }
}
