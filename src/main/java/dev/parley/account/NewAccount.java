package dev.parley.account;

import java.util.Set;

/**
 * An account to be made.
 *
 * @param email the address that signs in; upper and lower case are the same
 * @param name the name under which the others know its owner
 * @param roles at least one
 * @param password in clear; at least {@value Password#MIN_LENGTH} characters
 */
public record NewAccount(String email, String name, Set<Role> roles, String password) {

    @Override
    public String toString() {
        return "NewAccount[" + name + ", " + roles + "]";
    }
}
