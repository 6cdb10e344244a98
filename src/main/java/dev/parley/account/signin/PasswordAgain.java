package dev.parley.account.signin;

import dev.parley.account.Accounts;
import dev.parley.account.NotConfirmed;
import dev.parley.account.Reauthentication;
import dev.parley.account.SignedIn;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Asks for the password through the same door, and with the same throttle, as the sign-in form does. */
@Component
class PasswordAgain implements Reauthentication {

    private final AdminAuthentication authentication;
    private final SignedIn signedIn;
    private final Accounts accounts;

    PasswordAgain(AdminAuthentication authentication, SignedIn signedIn, Accounts accounts) {
        this.authentication = authentication;
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    public void confirm(String password) {
        var address = accounts.address(signedIn.staff().accountId())
                .orElseThrow(() -> new NotConfirmed("Your account is disabled."));
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(address, password);
        Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .ifPresent(attempt::setDetails);
        try {
            authentication.manager().authenticate(attempt);
        } catch (AttemptThrottle.TooManyAttempts e) {
            throw new NotConfirmed("Too many attempts wait already. Please try again in a moment.");
        } catch (AuthenticationException e) {
            throw new NotConfirmed("This is not your password.");
        }
    }
}
