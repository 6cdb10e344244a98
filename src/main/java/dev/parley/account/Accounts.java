package dev.parley.account;

import dev.parley.kernel.Ids;
import dev.parley.kernel.NameLook;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the staff, for the application itself (set-up, commands, the demo) and for modules that show
 * who did something. It asks nobody's right; what administrators do goes through {@link AccountDesk}.
 */
@Service
public class Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Ids ids;
    private final Clock clock;

    Accounts(AccountRepository accounts, PasswordEncoder encoder, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes an account.
     *
     * @throws InvalidAccount when something about it is wrong, or the address already has an account
     */
    @Transactional
    public AccountId create(NewAccount wanted) {
        var profile = new Profile(wanted.email(), wanted.name());
        var password = new Password(wanted.password(), profile.email(), profile.name());
        if (accounts.existsByEmail(profile.email())) {
            throw taken(profile);
        }
        var account = new Account(ids.next(), profile, wanted.roles(), encode(password), clock.instant());
        try {
            return accounts.saveAndFlush(account).id();
        } catch (DataIntegrityViolationException e) {
            throw taken(profile);
        }
    }

    /** How many accounts there are, disabled ones included. */
    @Transactional(readOnly = true)
    public long count() {
        return accounts.count();
    }

    /** The names of those of the accounts that exist. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        return accounts.names(wanted.stream().map(AccountId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(name -> new AccountId(name.getId()), AccountRepository.Name::getName));
    }

    /** The name of a member of staff, past ones included, for whom somebody of that name could be taken. */
    @Transactional(readOnly = true)
    public Optional<String> resembledBy(String name) {
        var looks = NameLook.allOf(name);
        return looks.isEmpty()
                ? Optional.empty()
                : accounts.allNames().stream()
                        .filter(known -> looks.contains(NameLook.of(known)))
                        .findFirst();
    }

    /** All members of staff by name, those who can't sign in any more included. */
    @Transactional(readOnly = true)
    public List<StaffName> everyone() {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .map(account -> new StaffName(account.id(), account.profile().name()))
                .toList();
    }

    /** Whether someone else can sign in who may do the work of that role. */
    @Transactional(readOnly = true)
    public boolean isThereAnother(Role role, AccountId than) {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .anyMatch(account -> account.enabled()
                        && !account.id().equals(than)
                        && Role.reach(account.roles()).contains(role));
    }

    /** The member of staff with this address, whose account may be disabled. */
    @Transactional(readOnly = true)
    public Optional<Staff> find(String email) {
        return accounts.findByEmail(Profile.normal(email)).map(Account::principal);
    }

    /** The enabled accounts whose owners may do the work of the role, by name. */
    @Transactional(readOnly = true)
    public List<AccountRow> active(Role role) {
        return accounts.findAllByOrderByNameAscIdAsc().stream()
                .filter(account -> account.isActive(role))
                .map(Account::row)
                .toList();
    }

    /** The address that signs in to the account, if that is enabled. */
    @Transactional(readOnly = true)
    public Optional<String> address(AccountId id) {
        return accounts.findById(id.value())
                .filter(Account::enabled)
                .map(account -> account.profile().email());
    }

    /** The account, if it is enabled and its owner may do the work of the role. */
    @Transactional(readOnly = true)
    public Optional<AccountRow> active(AccountId id, Role role) {
        return accounts.findById(id.value())
                .filter(account -> account.isActive(role))
                .map(Account::row);
    }

    /**
     * The member of staff with this address.
     *
     * @throws InvalidAccount when there is none
     */
    @Transactional(readOnly = true)
    public Staff require(String email) {
        return find(email)
                .orElseThrow(() -> new InvalidAccount("account", "There is no account for " + email.strip() + "."));
    }

    /** A fresh random password that people can type. */
    public static String randomPassword() {
        return Password.random();
    }

    private String encode(Password password) {
        return Objects.requireNonNull(encoder.encode(password.value()));
    }

    private static InvalidAccount taken(Profile profile) {
        return new InvalidAccount("email", "There is already an account for " + profile.email() + ".");
    }
}
