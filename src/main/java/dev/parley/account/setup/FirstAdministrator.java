package dev.parley.account.setup;

import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.account.NewAccount;
import dev.parley.account.Role;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import org.springframework.stereotype.Service;

/** Makes the first account, for whoever holds the one-time token, and only while there is none. */
@Service
public class FirstAdministrator {

    private static final int TOKEN_BYTES = 32;

    private final Accounts accounts;
    private final String token = random();

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether there is no account yet. */
    public boolean isWanted() {
        return accounts.count() == 0;
    }

    /** Whether this is the token that the log showed, and there is no account yet. */
    public boolean accepts(String presented) {
        return MessageDigest.isEqual(bytes(token), bytes(presented)) && isWanted();
    }

    /**
     * Makes the first account, with all roles.
     *
     * @throws SetupClosed when the token is wrong, or there is an account already
     * @throws dev.parley.account.InvalidAccount when the address, name or password won't do
     */
    public synchronized AccountId create(String presented, String email, String name, String password) {
        if (!accepts(presented)) {
            throw new SetupClosed();
        }
        return make(email, name, password);
    }

    synchronized void createConfigured(AdminProperties configured) {
        if (isWanted()) {
            make(configured.email(), configured.name(), configured.password());
        }
    }

    String token() {
        return token;
    }

    private AccountId make(String email, String name, String password) {
        return accounts.create(new NewAccount(email, name, EnumSet.allOf(Role.class), password));
    }

    private static String random() {
        var bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The set-up is over, or the link was another. */
    public static final class SetupClosed extends RuntimeException {
        SetupClosed() {
            super("This link doesn't set Parley up any more.");
        }
    }
}
