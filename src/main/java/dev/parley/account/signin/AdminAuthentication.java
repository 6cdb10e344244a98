package dev.parley.account.signin;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.RememberMeAuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Knows staff by password, slowed down by the throttle, or by a remembered browser. It is no
 * {@link AuthenticationManager} itself, for then others would use it, or be asked after it, unthrottled.
 */
@Component
class AdminAuthentication {

    private final AuthenticationManager manager;

    AdminAuthentication(
            UserDetailsService users,
            UserDetailsPasswordService passwords,
            PasswordEncoder encoder,
            AttemptThrottle throttle,
            RememberedBrowsers browsers) {
        var byPassword = new DaoAuthenticationProvider(users);
        byPassword.setPasswordEncoder(encoder);
        byPassword.setUserDetailsPasswordService(passwords);
        manager = new ProviderManager(
                new ThrottledSignIn(byPassword, throttle), new RememberMeAuthenticationProvider(browsers.getKey()));
    }

    AuthenticationManager manager() {
        return manager;
    }
}
