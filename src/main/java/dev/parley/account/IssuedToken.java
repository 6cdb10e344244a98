package dev.parley.account;

import java.util.UUID;

/**
 * A token that was just made.
 *
 * @param id by which it can be revoked
 * @param text what its bearer sends; it is nowhere stored and can't be had again
 */
public record IssuedToken(UUID id, String text) {

    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
