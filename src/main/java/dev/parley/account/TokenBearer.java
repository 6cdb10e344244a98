package dev.parley.account;

import java.util.HashSet;
import java.util.Set;

/**
 * The member of staff for whom a valid token speaks.
 *
 * @param accountId the token's account
 * @param displayName the name of the account's owner
 * @param roles the roles of the account
 * @param scopes what this token may do
 */
public record TokenBearer(AccountId accountId, String displayName, Set<Role> roles, Set<Scope> scopes)
        implements Staff {

    /** The roles that the account has and one of the scopes lets through. */
    public Set<Role> grantedRoles() {
        var granted = new HashSet<>(Role.reach(roles));
        granted.removeIf(
                role -> scopes.stream().noneMatch(scope -> scope.roles().contains(role)));
        return granted;
    }
}
