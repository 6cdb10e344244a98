package dev.parley.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentList;
import dev.parley.comment.Status;
import dev.parley.notification.ReplyWish;
import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.reader.Subscriptions;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A reader follows the link to what is kept of them. */
@DatabaseTest
class DataLinkTests {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentList comments;

    @Autowired
    private ReaderRegister readers;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private ReaderLinks links;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    private CommentId comment;
    private ReaderId reader;
    private String link;

    @BeforeEach
    void aReaderWroteAndWishedForMail() {
        ArticleId article = newsroom.article("Spring is here");
        comment = newsroom.commentOn(article).by("Rea").saying("Is it?").sent();
        reader = readers.find(EmailAddress.parse("rea@reader.example").orElseThrow())
                .orElseThrow();
        transaction.executeWithoutResult(_ -> subscriptions.wish(reader, comment, ReplyWish.THREAD));
        link = path(links.data(reader, clock.instant().plus(Duration.ofDays(1))));
    }

    @Test
    void takesEverythingHomeButTheAddress() {
        assertThat(get(link))
                .hasStatusOk()
                .containsHeader("Referrer-Policy")
                .bodyText()
                .contains("As JSON");

        var json = get(link.replace("/data?", "/data.json?"));
        assertThat(json).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(json)
                .bodyText()
                .contains("Is it?", "\"subscriptions\"", "\"mails\"", "confirm-address")
                .doesNotContain("rea@reader.example");
        var page = get(link.replace("/data?", "/data.html?"));
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Is it?", "Subscriptions")
                .doesNotContain("rea@");
        assertThat(page.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void isForgottenAfterAnExplicitYesAndWithAllMailOnItsWay() {
        assertThat(post(link, "remains=nothing")).hasStatus(422).bodyText().contains("Please say first");

        assertThat(post(link, "remains=nothing&sure=yes"))
                .hasStatusOk()
                .bodyText()
                .contains("You are forgotten");

        assertThat(comments.find(comment).orElseThrow().status()).isEqualTo(Status.ERASED);
        for (var table : new String[] {"reader", "reader_index", "mail", "mail_consent", "thread_wish"}) {
            assertThat(database.queryForObject("select count(*) from " + table, Integer.class))
                    .as(table)
                    .isZero();
        }
        assertThat(get(link)).hasStatus(410);
        assertThat(post(link, "remains=nothing&sure=yes")).hasStatus(410);
    }

    @Test
    void forgedAndOldLinksOpenNothing() {
        var old = path(links.data(reader, clock.instant().minus(Duration.ofSeconds(2))));
        assertThat(get(old)).hasStatus(410);
        assertThat(get(link.substring(0, link.length() - 3) + "AAA")).hasStatus(403);
        assertThat(get("/mail/data.json")).hasStatus(403);
        assertThat(post("/mail/data?token=x", "sure=yes")).hasStatus(403);
        assertThat(comments.find(comment).orElseThrow().status()).isEqualTo(Status.PENDING);
    }

    private MvcTestResult get(String path) {
        return web.get().uri(URI.create(path)).exchange();
    }

    private MvcTestResult post(String path, String form) {
        return web.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content(form)
                .exchange();
    }

    private static String path(String link) {
        var uri = URI.create(link);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
