package dev.parley.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.account.AccountDesk;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.keyring.Keyring;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.notification.digest.Choice;
import dev.parley.notification.digest.Choices;
import dev.parley.notification.link.ExpiredLinks;
import dev.parley.notification.link.MailLinks;
import dev.parley.notification.outbox.MailProperties;
import dev.parley.settings.SiteProperties;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Following the links of mails. */
@DatabaseTest
class MailLinkTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MailLinks links;

    @Autowired
    private Keyring keyring;

    @Autowired
    private SiteProperties site;

    @Autowired
    private MailProperties properties;

    @Autowired
    private Choices choices;

    @Autowired
    private Moderation moderation;

    @Autowired
    private AccountDesk accounts;

    @Autowired
    private Newsroom newsroom;

    private Staff moderator;
    private CommentId comment;

    @BeforeEach
    void aCommentWaits() {
        moderator = newsroom.moderator("Mo");
        comment = newsroom.commentOn(newsroom.article("Spring is here")).sent();
    }

    @Test
    void aLinkOpensTheQueueOnItsComment() {
        var answer = follow(open());

        assertThat(answer).hasStatus(303).hasHeader("Location", "/admin/queue?comment=" + comment);
        assertDiscreet(answer);
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInForm() {
        var queue = follow(open()).getResponse().getHeader("Location");

        assertThat(http.get()
                        .uri(String.valueOf(queue))
                        .exchange()
                        .getResponse()
                        .getHeader("Location"))
                .contains("/admin/login");
    }

    @Test
    void eachCharacterOfATokenCounts() {
        var link = open();
        for (var at = link.indexOf("token=") + 6; at < link.length(); at += 7) {
            var forged = link.substring(0, at) + (link.charAt(at) == 'A' ? 'B' : 'A') + link.substring(at + 1);
            assertPlainPage(follow(forged), 403, "This link isn’t good");
        }
    }

    @Test
    void whatIsNoTokenAtAllGetsAPlainPage() {
        for (var token : List.of("", "%00", "null", "a".repeat(5000), "%F0%9F%98%80")) {
            assertPlainPage(follow("/moderation/open?token=" + token), 403, "This link isn’t good");
        }
        assertPlainPage(follow("/moderation/open"), 403, "This link isn’t good");
    }

    @Test
    void aLinkThatEndsMailsOpensNothing() {
        var token = links.unsubscribe(moderator.accountId()).split("token=")[1];

        assertPlainPage(follow("/moderation/open?token=" + token), 403, "This link isn’t good");
        assertPlainPage(follow("/mail/unsubscribe?token=" + open().split("token=")[1]), 403, "This link isn’t good");
    }

    @Test
    void anOldLinkSaysThatItHasExpired() throws Exception {
        var old = new ExpiredLinks(keyring, site, properties).open(moderator.accountId(), comment);

        assertPlainPage(follow(old), 410, "This link has expired");
    }

    @Test
    void aLinkToADecidedCommentSaysSoAndDoesNothing() {
        newsroom.as(moderator, () -> moderation.decideUnseen(Ruling.of(Verb.APPROVE), List.of(comment), moderator));

        assertPlainPage(follow(open()), 410, "This comment doesn’t wait any more");
    }

    @Test
    void aLinkOfOneWhoDoesntModerateAnyMoreIsNoGood() {
        var link = open();
        newsroom.as(newsroom.staff("Ada", Role.ADMINISTRATOR), () -> {
            accounts.disable(moderator.accountId());
            return true;
        });

        assertPlainPage(follow(link), 403, "This link isn’t good");
    }

    @Test
    void lookingAtTheLinkThatEndsMailsEndsNone() {
        var answer = follow(links.unsubscribe(moderator.accountId()));

        assertPlainPage(answer, 200, "No more mails about comments?");
        assertThat(answer).bodyText().contains("<form method=\"post\" action=\"/mail/unsubscribe?token=");
        assertThat(choice()).isEqualTo(Choice.DEFAULT);
    }

    @Test
    void oneClickEndsMailsWithoutASessionAndASecondChangesNothing() {
        var link = links.unsubscribe(moderator.accountId());
        for (var click = 0; click < 2; click++) {
            var answer = http.post()
                    .uri(URI.create(link))
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .content("List-Unsubscribe=One-Click")
                    .exchange();
            assertPlainPage(answer, 200, "You get no more mails about comments");
        }

        assertThat(choice()).isEqualTo(Choice.NONE);
    }

    @Test
    void aForgedLinkEndsNoMails() {
        assertPlainPage(
                http.post()
                        .uri(URI.create(links.unsubscribe(moderator.accountId()) + "A"))
                        .exchange(),
                403,
                "This link isn’t good");
        assertThat(choice()).isEqualTo(Choice.DEFAULT);
    }

    private String open() {
        return links.open(moderator.accountId(), comment);
    }

    private Choice choice() {
        return newsroom.as(moderator, choices::own);
    }

    private MvcTestResult follow(String link) {
        return http.get().uri(URI.create(link)).exchange();
    }

    private static void assertPlainPage(MvcTestResult answer, int status, String title) {
        assertThat(answer).hasStatus(status).bodyText().contains("<h1>" + title + "</h1>");
        assertDiscreet(answer);
    }

    private static void assertDiscreet(MvcTestResult answer) {
        assertThat(answer).hasHeader("Referrer-Policy", "no-referrer").hasHeader("Cache-Control", "no-store");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }
}
