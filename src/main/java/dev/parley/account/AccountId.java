package dev.parley.account;

import java.io.Serializable;
import java.util.UUID;

/**
 * Names an account.
 *
 * @param value the key under which it is stored
 */
public record AccountId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
