package dev.parley.account.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first administrator, made at start where there is no account yet.
 *
 * @param email the address that signs in; empty when the one-time link makes the account
 * @param password the password in clear; to be changed or taken out of the configuration once it has been used
 * @param name the name under which the others know the administrator
 */
@ConfigurationProperties("parley.admin")
record AdminProperties(
        @DefaultValue("") String email,
        @DefaultValue("") String password,
        @DefaultValue("Administrator") String name) {

    boolean given() {
        return !email.isBlank() && !password.isEmpty();
    }

    @Override
    public String toString() {
        return "AdminProperties[" + name + "]";
    }
}
