package dev.parley.keyring;

import java.util.Set;

/**
 * A keyset as this process knows it.
 *
 * @param durable whether its keys stand in a file; else they end with this process
 * @param missing the ids of keys that were used and are lost
 */
record Loaded(Keys keys, boolean durable, Set<Integer> missing) {}
