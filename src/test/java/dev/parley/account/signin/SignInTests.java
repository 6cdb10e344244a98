package dev.parley.account.signin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import dev.parley.account.AccountDesk;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Signing in by form, staying signed in, and being put out. */
@DatabaseTest
class SignInTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private JdbcTemplate database;

    private Staff mo;

    @BeforeEach
    void thereIsAModerator() {
        mo = newsroom.moderator("Mo");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theRightPasswordOpensASession() {
        var answer = signIn("MO@staff.example", Newsroom.PASSWORD, false);

        assertThat(answer).hasStatus(302).redirectedUrl().isEqualTo("/admin/");
        assertThat(isIn(session(answer))).isTrue();
    }

    @Test
    void aWrongPasswordAnUnknownAddressAndADisabledAccountGetTheSameAnswer() {
        disableMo();

        for (var attempt : new String[][] {
            {"mo@staff.example", "wrong password"},
            {"nobody@staff.example", "wrong password"},
            {"mo@staff.example", Newsroom.PASSWORD}
        }) {
            assertThat(signIn(attempt[0], attempt[1], false))
                    .hasStatus(302)
                    .redirectedUrl()
                    .isEqualTo("/admin/login?error");
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        assertThat(http.post()
                        .uri("/admin/login")
                        .param("username", "mo@staff.example")
                        .param("password", Newsroom.PASSWORD))
                .hasStatus(403);
    }

    @Test
    void whoStaysSignedInGetsACookieForTheAdminAlone() {
        var cookie = stay();

        assertThat(cookie.getPath()).isEqualTo("/admin");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 60 * 60);
    }

    @Test
    void theCookieOpensANewSessionAndIsChangedByIt() {
        var cookie = stay();

        var answer = visit(cookie);

        assertThat(isIn(session(answer))).isTrue();
        assertThat(cookieOf(answer)).isNotNull().extracting(Cookie::getValue).isNotEqualTo(cookie.getValue());
    }

    @Test
    void aSecondTabWithTheCookieOfAMomentAgoIsLetInToo() {
        var cookie = stay();
        visit(cookie);

        assertThat(isIn(session(visit(cookie)))).isTrue();
    }

    @Test
    void filesThatAreTheSameForAllLeaveTheCookieAlone() {
        var answer =
                http.get().uri("/admin/VAADIN/build/nothing.js").cookie(stay()).exchange();

        assertThat(cookieOf(answer)).isNull();
    }

    @Test
    void whatIsStoredOfTheCookieDoesNotLetAnybodyIn() {
        var cookie = stay();

        var stored = database.queryForList("SELECT * FROM remembered_device").toString();

        assertThat(stored).doesNotContain(cookie.getValue());
    }

    @Test
    void aDisabledAccountIsOutAtItsNextRequestWithSessionAndCookie() {
        var answer = signIn("mo@staff.example", Newsroom.PASSWORD, true);
        disableMo();

        assertThat(isIn(session(answer))).isFalse();
        assertThat(visit(requireNonNull(cookieOf(answer)))).hasStatus(302);
    }

    private void disableMo() {
        newsroom.signIn(newsroom.staff("Ann", Role.ADMINISTRATOR));
        desk.disable(mo.accountId());
        SecurityContextHolder.clearContext();
    }

    private Cookie stay() {
        return requireNonNull(cookieOf(signIn("mo@staff.example", Newsroom.PASSWORD, true)));
    }

    private MvcTestResult signIn(String email, String password, boolean stay) {
        var form = http.post()
                .uri("/admin/login")
                .with(csrf())
                .param("username", email)
                .param("password", password);
        return (stay ? form.param("stay", "on") : form).exchange();
    }

    private MvcTestResult visit(Cookie cookie) {
        return http.get().uri("/admin/tokens").cookie(cookie).exchange();
    }

    /** Whether a request of this session is made by somebody. */
    private boolean isIn(MockHttpSession session) {
        http.get().uri("/admin/tokens").session(session).exchange();
        return !session.isInvalid() && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    private static MockHttpSession session(MvcTestResult answer) {
        return (MockHttpSession) requireNonNull(answer.getRequest().getSession(false));
    }

    private static @Nullable Cookie cookieOf(MvcTestResult answer) {
        return answer.getResponse().getCookie(RememberedBrowsers.COOKIE);
    }
}
