package dev.parley.account.signin;

import dev.parley.account.Staff;
import dev.parley.account.Standing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose owner's account was disabled, or got another password or other roles, since it began. */
final class CurrentStaffFilter extends OncePerRequestFilter {

    private final Standing standing;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    CurrentStaffFilter(Standing standing) {
        this.standing = standing;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Staff staff
                && !standing.isCurrent(staff)) {
            logout.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return StaticFiles.matches(request);
    }
}
