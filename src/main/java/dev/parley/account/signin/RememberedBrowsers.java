package dev.parley.account.signin;

import dev.parley.account.RememberedDevices;
import dev.parley.account.RememberedDevices.Pass;
import dev.parley.account.Staff;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;
import org.springframework.stereotype.Component;

/** "Stay signed in": carries a remembered device's pass in a cookie that only the admin's pages get. */
@Component
class RememberedBrowsers extends AbstractRememberMeServices {

    static final String COOKIE = "parley-admin-stay";
    static final String PARAMETER = "stay";

    private final RememberedDevices devices;

    RememberedBrowsers(RememberedDevices devices, UserDetailsService users) {
        // The key tells apart only what this process itself made: the session's authentication.
        super(UUID.randomUUID().toString(), users);
        this.devices = devices;
        setCookieName(COOKIE);
        setParameter(PARAMETER);
        setTokenValiditySeconds(Math.toIntExact(RememberedDevices.LIFETIME.toSeconds()));
        setCookieCustomizer(RememberedBrowsers::bindToAdmin);
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return StaticFiles.matches(request) ? null : super.autoLogin(request, response);
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof Staff staff) {
            give(devices.remember(staff.accountId()), request, response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        var known = devices.recognise(pass(parts))
                .orElseThrow(() -> new RememberMeAuthenticationException("The browser isn't remembered."));
        var fresh = known.pass();
        if (fresh != null) {
            give(fresh, request, response);
        }
        return getUserDetailsService().loadUserByUsername(known.owner().toString());
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            forget(cookie);
        }
        super.logout(request, response, authentication);
    }

    // Spring's own leaves the path out, so that the browser would keep the cookie.
    @Override
    protected void cancelCookie(HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {"gone"}, 0, request, response);
    }

    private void forget(String cookie) {
        try {
            devices.forget(pass(decodeCookie(cookie)));
        } catch (InvalidCookieException e) {
            logger.debug("A cookie that isn't ours needs no forgetting.");
        }
    }

    private void give(Pass pass, HttpServletRequest request, HttpServletResponse response) {
        setCookie(new String[] {pass.device().toString(), pass.secret()}, getTokenValiditySeconds(), request, response);
    }

    private static Pass pass(String[] parts) {
        try {
            return new Pass(UUID.fromString(parts[0]), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidCookieException("The cookie isn't one that Parley gave.");
        }
    }

    private static void bindToAdmin(Cookie cookie) {
        cookie.setPath("/admin");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
    }
}
