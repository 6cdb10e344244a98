package dev.parley.demo;

import dev.parley.account.Role;

/**
 * An account of the demo.
 *
 * @param password in clear: whoever tries the demo has to read it
 */
record DemoAccount(Role role, String email, String password) {

    @Override
    public String toString() {
        return "DemoAccount[" + role + "]";
    }
}
