package dev.parley.notification.reader;

import static dev.parley.notification.outbox.MailRound.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.moderation.CommentIntake;
import dev.parley.moderation.Judge;
import dev.parley.moderation.Receipt;
import dev.parley.notification.outbox.MailRound;
import dev.parley.testing.Newsroom;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rea, who wants replies to her public comment by mail; her mailbox, her browser, and the others who answer her. */
final class ReaderWithMail {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/\\S+)");

    private final ApplicationContext application;
    private final GreenMailExtension server;
    private final Newsroom newsroom;
    private final MockMvcTester web;
    private final Staff moderator;
    private final ArticleId article;
    private final CommentId comment;

    ReaderWithMail(ApplicationContext application, GreenMailExtension server) {
        this.application = application;
        this.server = server;
        this.newsroom = application.getBean(Newsroom.class);
        this.web = application.getBean(MockMvcTester.class);
        this.moderator = newsroom.moderator("Ann");
        this.article = newsroom.article("Spring is here");
        this.comment = wish("Is it?").comment();
        approve(comment);
    }

    CommentId comment() {
        return comment;
    }

    Staff moderator() {
        return moderator;
    }

    /** Begins a comment of somebody under the same article. */
    Newsroom.Letter letter(String name) {
        return newsroom.commentOn(article).by(name);
    }

    /** Comments, and asks for replies by mail. */
    Receipt wish(String text) {
        return submit(letter("Rea").saying(text).wantingReplies());
    }

    Receipt submit(Newsroom.Letter letter) {
        return application.getBean(CommentIntake.class).submit(letter.submission());
    }

    /** Says yes to the question that came by mail. */
    void confirm() {
        assertThat(post(link(onlyMail(), "/mail/confirm"))).hasStatusOk();
    }

    /** A public answer of somebody else. */
    CommentId reply(String name, String text) {
        return reply(comment, name, text);
    }

    CommentId reply(CommentId to, String name, String text) {
        var reply = letter(name).saying(text).answering(to).sent();
        approve(reply);
        return reply;
    }

    void approve(CommentId wanted) {
        decide(wanted, Verb.APPROVE);
    }

    void decide(CommentId wanted, Verb verb) {
        application.getBean(Judge.class).decide(moderator, verb, wanted);
    }

    /** What arrives now. */
    List<MimeMessage> mails() {
        return MailRound.arrivals(application, server);
    }

    MimeMessage onlyMail() {
        var mails = mails();
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    /** The first link of that path. */
    static String link(MimeMessage message, String path) {
        try {
            return LINK.matcher(text(message))
                    .results()
                    .map(found -> found.group(1))
                    .filter(found -> found.startsWith(path))
                    .findFirst()
                    .orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MvcTestResult get(String path) {
        return web.get().uri(path).exchange();
    }

    MvcTestResult post(String path) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .exchange();
    }

    MvcTestResult post(String path, String field, String value) {
        return web.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param(field, value)
                .exchange();
    }
}
