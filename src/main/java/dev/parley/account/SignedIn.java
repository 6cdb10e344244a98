package dev.parley.account;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells on whose behalf the current request runs. */
@Component
public class SignedIn {

    /**
     * The member of staff who is signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is
     */
    public Staff staff() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in."));
    }

    /** The member of staff who is signed in, if somebody is. */
    public Optional<Staff> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Staff staff
                ? Optional.of(staff)
                : Optional.empty();
    }
}
