package dev.parley.account;

import java.time.Instant;
import java.util.Set;

/**
 * An account as the list of accounts shows it.
 *
 * @param id its id
 * @param email the address that signs in
 * @param name the name of its owner
 * @param roles its roles
 * @param enabled whether its owner may sign in
 * @param createdAt when it was made
 */
public record AccountRow(
        AccountId id, String email, String name, Set<Role> roles, boolean enabled, Instant createdAt) {}
