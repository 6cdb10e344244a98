package dev.parley.account.signin;

import static org.springframework.http.HttpMethod.GET;

import dev.parley.account.Role;
import dev.parley.account.Scope;
import dev.parley.account.Staff;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** The programs' door: bearer tokens, problem documents, no session. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiChain {

    @Bean
    @Order(2)
    SecurityFilterChain apiSecurity(
            HttpSecurity http, TokenIntrospector introspector, ApiProblems problems, Environment environment) {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/v1/openapi.json")
                        .permitAll()
                        .requestMatchers(GET, "/api/v1/articles/**")
                        .authenticated()
                        .requestMatchers("/api/v1/articles/**")
                        .hasAuthority(Scope.ARTICLES_WRITE.authority())
                        .requestMatchers(GET, "/api/v1/comments/**")
                        .hasAuthority(Scope.COMMENTS_READ.authority())
                        .requestMatchers("/api/v1/comments/**", "/api/v1/moderation/**")
                        .hasAuthority(Scope.COMMENTS_MODERATE.authority())
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(administratorsOrManagementPort(environment))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.opaqueToken(token -> token.introspector(introspector))
                        .authenticationEntryPoint(problems)
                        .accessDeniedHandler(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    // A management port of its own is not open to the world; who sets one keeps it for the machines that measure.
    private static AuthorizationManager<RequestAuthorizationContext> administratorsOrManagementPort(
            Environment environment) {
        var separate = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        int managementPort = environment.getProperty("management.server.port", Integer.class, -1);
        return (authentication, context) -> {
            var measuring = separate && context.getRequest().getLocalPort() == managementPort;
            var who = authentication.get();
            var administrator =
                    who != null && who.getPrincipal() instanceof Staff staff && staff.has(Role.ADMINISTRATOR);
            return new AuthorizationDecision(measuring || administrator);
        };
    }
}
