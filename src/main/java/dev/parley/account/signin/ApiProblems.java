package dev.parley.account.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenError;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs why the door stays shut: by the header of RFC 6750 and a problem document (RFC 9457). */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Bearer realm=\"Parley\"";

    private final BearerTokenAccessDeniedHandler forbidden = new BearerTokenAccessDeniedHandler();
    private final JsonMapper json;

    ApiProblems(JsonMapper json) {
        this.json = json;
        forbidden.setRealmName("Parley");
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var error = exception instanceof OAuth2AuthenticationException failed
                        && failed.getError() instanceof BearerTokenError bearer
                ? bearer
                : null;
        response.setStatus(
                error == null
                        ? HttpStatus.UNAUTHORIZED.value()
                        : error.getHttpStatus().value());
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                error == null ? CHALLENGE : CHALLENGE + ", error=\"" + error.getErrorCode() + "\"");
        write(
                request,
                response,
                "Send a valid token of yours in the header “Authorization: Bearer …”. "
                        + "An administrator or you can make one in the admin under “API tokens”.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        forbidden.handle(request, response, exception);
        write(request, response, "This token's scopes, or its account's roles, don't allow this.");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        var status = HttpStatus.valueOf(response.getStatus());
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
