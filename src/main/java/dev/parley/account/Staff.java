package dev.parley.account;

import java.util.Set;

/** A member of staff at work: signed in by form, remembered by cookie, or the owner of an API token. */
public interface Staff {

    AccountId accountId();

    /** The name under which the others know this member. */
    String displayName();

    /** The roles that the account holds, as they were when this member was recognised. */
    Set<Role> roles();

    /** Whether this member may do the work of the role; an administrator may do that of each. */
    default boolean has(Role role) {
        return Role.reach(roles()).contains(role);
    }
}
