package dev.parley.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the accounts to Spring Security, by address (the sign-in form) or by id (a remembered device). */
@Component
class StaffUsers implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    StaffUsers(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return find(username)
                .map(Account::principal)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
    }

    @Override
    @Transactional
    public UserDetails updatePassword(UserDetails user, @Nullable String newPassword) {
        var account = accounts.findById(UUID.fromString(user.getUsername())).orElseThrow();
        account.rehash(Objects.requireNonNull(newPassword));
        return account.principal();
    }

    private Optional<Account> find(String username) {
        if (username.contains("@")) {
            return accounts.findByEmail(Profile.normal(username));
        }
        try {
            return accounts.findById(UUID.fromString(username));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
