package dev.parley.account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether what a session believes about its owner still holds. */
@Component
public class Standing {

    private final AccountRepository accounts;

    Standing(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /**
     * Whether the account is enabled, and has had the same password and roles since this member signed in. A
     * bearer of a token always is current, for tokens are looked up at each call.
     */
    @Transactional(readOnly = true)
    public boolean isCurrent(Staff staff) {
        return !(staff instanceof StaffPrincipal principal)
                || accounts.activeRevision(principal.accountId().value())
                        .filter(revision -> revision == principal.revision())
                        .isPresent();
    }
}
