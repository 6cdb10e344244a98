package dev.parley.account.ui;

import dev.parley.account.Role;
import java.util.Collection;
import java.util.stream.Collectors;

/** What roles are called and mean, in the words of the views. */
final class RoleTexts {

    private RoleTexts() {}

    static String label(Role role) {
        return switch (role) {
            case AUTHOR -> "Author: writes articles of their own";
            case EDITOR -> "Editor: works on all articles";
            case MODERATOR -> "Moderator: decides on comments";
            case ADMINISTRATOR -> "Administrator: everything, accounts too";
        };
    }

    static String names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).collect(Collectors.joining(", "));
    }
}
