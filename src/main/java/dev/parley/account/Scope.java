package dev.parley.account;

import static dev.parley.account.Role.AUTHOR;
import static dev.parley.account.Role.EDITOR;
import static dev.parley.account.Role.MODERATOR;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What the bearer of an API token may do, as far as the roles of the token's account let them. */
public enum Scope {
    /** Write and change articles. */
    ARTICLES_WRITE("articles:write", AUTHOR, EDITOR),
    /** Read the queue of comments. */
    COMMENTS_READ("comments:read", MODERATOR),
    /** Decide on comments. */
    COMMENTS_MODERATE("comments:moderate", MODERATOR);

    private final String value;
    private final Set<Role> roles;

    Scope(String value, Role... roles) {
        this.value = value;
        this.roles = Set.of(roles);
    }

    /** The scope's name outside, such as {@code articles:write}. */
    public String value() {
        return value;
    }

    /** The authority that Spring Security checks for this scope, such as {@code SCOPE_articles:write}. */
    public String authority() {
        return "SCOPE_" + value;
    }

    /** The roles that a token with this scope keeps of those that its account has. */
    public Set<Role> roles() {
        return roles;
    }

    /**
     * The scope of a {@linkplain #value name}.
     *
     * @throws InvalidToken when there is none
     */
    public static Scope of(String name) {
        return Arrays.stream(values())
                .filter(scope -> scope.value.equals(name.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidToken(
                        "scopes", "There is no scope “" + name.strip() + "”. The scopes are " + names() + "."));
    }

    private static String names() {
        return Arrays.stream(values()).map(Scope::value).collect(Collectors.joining(", "));
    }
}
