package dev.parley.demo;

import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets the demo's staff do their work, with the rights that they have and no others. */
@Component
@Profile("demo")
class DemoDesk {

    private final Accounts accounts;

    DemoDesk(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Does something as the holder of a role. */
    <T> T as(Role role, Function<Staff, T> work) {
        var staff = accounts.find(DemoAccounts.email(role)).orElseThrow();
        var authorities = Role.reach(staff.roles()).stream()
                .map(held -> new SimpleGrantedAuthority(held.authority()))
                .toList();
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(staff, null, authorities)));
        try {
            return work.apply(staff);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
