package dev.parley.site.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Articles;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Receipt;
import dev.parley.testing.ConnectedSite;
import dev.parley.testing.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What pages offer of mail where there is a mail server. Nothing is sent here; see ReaderMailTests for that. */
class MailOnPagesTests extends ConnectedSite {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentIntake intake;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcTemplate database;

    private String path;
    private Receipt receipt;

    @BeforeEach
    void anArticleIsThere() {
        var article = newsroom.article("Spring is here");
        path = "/articles/" + articles.title(article).orElseThrow().slug();
        receipt = intake.submit(newsroom.commentOn(article).by("Rea").submission());
    }

    @Test
    void theTickUnderTheFormIsAWishForReplies() throws Exception {
        assertThat(get(path)).bodyText().contains("Mail me replies to this comment", "/comments/lost");

        assertThat(leave("Nice", "&mail_replies=1")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(database.queryForList("select wish from thread_wish", String.class))
                .containsExactly("REPLIES");
        assertThat(ordered("confirm-address")).isEqualTo(1);
    }

    @Test
    void withoutTheTickNobodyIsAsked() throws Exception {
        assertThat(leave("Nice", "")).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(ordered("confirm-address")).isZero();
    }

    @Test
    void aFormThatIsToBeMendedKeepsTheTick() throws Exception {
        assertThat(leave("", "&mail_replies=1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("type=\"checkbox\" value=\"1\" checked");
        assertThat(leave("", "")).bodyText().doesNotContain("value=\"1\" checked");
    }

    @Test
    void theWriterChoosesOnTheirOwnPageWhichTellsNothingOfTheAddress() {
        assertThat(own()).bodyText().contains("value=\"none\" selected", "If it was never confirmed");

        assertThat(wish(receipt.key(), "thread")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(own()).bodyText().contains("value=\"thread\" selected", "If it was never confirmed");
        assertThat(ordered("confirm-address")).isEqualTo(1);

        database.update("update mail_consent set state = 'GIVEN'");
        assertThat(own()).bodyText().contains("value=\"thread\" selected", "If it was never confirmed");
        assertThat(wish(receipt.key(), "nonsense")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(wish("forged", "thread")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void lostLinksAreAskedForWithTheSameAnswerForEveryAddress() throws Exception {
        assertThat(get("/comments/lost")).hasStatusOk().bodyText().contains("Mail me the links");

        var known = lost("rea@reader.example");
        var unknown = lost("nobody@reader.example");

        assertThat(known)
                .hasStatusOk()
                .bodyText()
                .contains("a mail is on its way")
                .doesNotContain("rea@");
        assertThat(unknown.getResponse().getContentAsByteArray())
                .isEqualTo(known.getResponse().getContentAsByteArray());
        assertThat(database.queryForObject("select count(*) from inquiry", Long.class))
                .isEqualTo(2);
    }

    @Test
    void aRequestForLostLinksThatCannotBeKeptIsNotAnsweredAsIfItWere() {
        database.execute("ALTER TABLE inquiry RENAME TO inquiry_away");
        try {
            assertThat(lost("rea@reader.example"))
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .hasHeader("Retry-After", "60")
                    .bodyText()
                    .contains("could not be stored just now", "value=\"rea@reader.example\"");
        } finally {
            database.execute("ALTER TABLE inquiry_away RENAME TO inquiry");
        }
    }

    @Test
    void whatIsNoAddressIsToldAndKept() {
        assertThat(lost("rea@"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is not an email address", "value=\"rea@\"");
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).exchange();
    }

    private MvcTestResult own() {
        return get("/comments/" + receipt.comment() + "?key=" + receipt.key());
    }

    private MvcTestResult wish(String key, String wish) {
        return web.post()
                .uri("/comments/" + receipt.comment() + "/mail?key=" + key)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("wish", wish)
                .exchange();
    }

    private MvcTestResult lost(String email) {
        return web.post()
                .uri("/comments/lost")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("email=" + email.replace("@", "%40"))
                .exchange();
    }

    private MvcTestResult leave(String text, String more) throws Exception {
        var token = CommentingReader.tokenIn(get(path));
        return web.post()
                .uri(path + "/comments")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("author=Sam&email=sam%40reader.example&comment=" + text + "&form_token=" + token + more)
                .exchange();
    }

    private long ordered(String topic) {
        return database.queryForObject("select count(*) from mail where topic = ?", Long.class, topic);
    }
}
