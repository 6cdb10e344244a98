package dev.parley.account.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import dev.parley.account.Standing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The admin's door: a session after sign-in by form or by a remembered browser. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AdminChain {

    // Vaadin's loader needs inline scripts and styles; frames, plugins and foreign form targets it doesn't.
    private static final String CONTENT_SECURITY =
            "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain adminSecurity(
            HttpSecurity http,
            RememberedBrowsers browsers,
            AdminAuthentication authentication,
            Standing standing,
            RequestUtil vaadinRequests) {
        return http.securityMatcher("/admin", "/admin/**")
                .authenticationManager(authentication.manager())
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView("/login", "/admin/login").enableCsrfConfiguration(false))
                // Vaadin's requests bear a token of its own; its configuration would leave out the sign-in form too.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest))
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()))
                .rememberMe(remember -> remember.rememberMeServices(browsers).key(browsers.getKey()))
                .addFilterBefore(new CurrentStaffFilter(standing), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }
}
