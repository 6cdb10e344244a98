package dev.parley.account;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a member of staff may do. An administrator may do everything; each other role includes nothing of
 * another, and an account may hold several.
 */
public enum Role {
    /** Writes articles of their own. */
    AUTHOR,
    /** Works on all articles. */
    EDITOR,
    /** Decides on comments. */
    MODERATOR,
    /** Does all that the others do, and keeps accounts and settings. */
    ADMINISTRATOR;

    /** The word for the role in commands and texts, such as {@code author}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The authority that Spring Security checks for this role, such as {@code ROLE_AUTHOR}. */
    public String authority() {
        return "ROLE_" + name();
    }

    /**
     * The role that a {@linkplain #word word} names.
     *
     * @throws InvalidAccount when there is none
     */
    public static Role of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidAccount(
                        "roles", "There is no role “" + word.strip() + "”. The roles are " + words() + "."));
    }

    /** The roles whose work the holder of the given ones may do: all of them for an administrator. */
    public static Set<Role> reach(Set<Role> held) {
        return held.contains(ADMINISTRATOR) ? EnumSet.allOf(Role.class) : held;
    }

    private static String words() {
        return Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "));
    }
}
