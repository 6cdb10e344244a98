package dev.parley.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts. There is always one administrator left who can sign in. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AccountDesk {

    private final Accounts creation;
    private final AccountRepository accounts;
    private final RememberedDevices devices;
    private final PasswordEncoder encoder;

    AccountDesk(Accounts creation, AccountRepository accounts, RememberedDevices devices, PasswordEncoder encoder) {
        this.creation = creation;
        this.accounts = accounts;
        this.devices = devices;
        this.encoder = encoder;
    }

    /** All accounts by name. */
    @Transactional(readOnly = true)
    public List<AccountRow> list() {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .map(Account::row)
                .toList();
    }

    /**
     * Makes an account.
     *
     * @throws InvalidAccount when something about it is wrong, or the address already has an account
     */
    @Transactional
    public AccountId create(NewAccount wanted) {
        return creation.create(wanted);
    }

    /**
     * Gives an account other roles; its owner has them from the next request on.
     *
     * @throws InvalidAccount when there is no role, or no administrator would be left
     */
    @Transactional
    public void changeRoles(AccountId id, Set<Role> roles) {
        var account = require(id);
        account.take(roles);
        requireAdministrator();
    }

    /**
     * Lets nobody sign in to an account any more, and ends its sessions.
     *
     * @throws InvalidAccount when no administrator would be left
     */
    @Transactional
    public void disable(AccountId id) {
        var account = require(id);
        account.disable();
        requireAdministrator();
        devices.forgetAll(id);
    }

    /** Lets the owner of an account sign in again. */
    @Transactional
    public void enable(AccountId id) {
        require(id).enable();
    }

    /**
     * Gives an account another password, and ends the sessions and remembered devices of the one before.
     *
     * @throws InvalidAccount when the password isn't good enough
     */
    @Transactional
    public void resetPassword(AccountId id, String password) {
        var account = require(id);
        var profile = account.profile();
        var checked = new Password(password, profile.email(), profile.name());
        account.changePassword(Objects.requireNonNull(encoder.encode(checked.value())));
        devices.forgetAll(id);
    }

    private Account require(AccountId id) {
        return accounts.findById(id.value())
                .orElseThrow(() -> new InvalidAccount("account", "This account doesn't exist any more."));
    }

    private void requireAdministrator() {
        if (accounts.findAllByOrderByNameAscIdAsc().stream().noneMatch(Account::isActiveAdministrator)) {
            throw new InvalidAccount("roles", "This is the last administrator who can sign in; make another first.");
        }
    }
}
