package dev.parley.notification.outbox;

import java.util.UUID;

/**
 * Whom a mail is for: a reference, never an address. The {@link AddressBook} of the kind opens it at the moment of
 * sending.
 *
 * @param kind in which capacity they get it
 * @param id who they are among those of this kind
 */
public record Recipient(Kind kind, UUID id) {

    /** In which capacity somebody gets mail. */
    public enum Kind {
        /** A member of staff, for as long as they may decide about comments. */
        MODERATOR,
        /** A reader who left a comment. */
        READER,
        /** A member of staff who writes articles. */
        AUTHOR
    }
}
