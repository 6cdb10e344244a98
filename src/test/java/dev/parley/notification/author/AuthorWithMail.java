package dev.parley.notification.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import dev.parley.account.Accounts;
import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Ruling;
import dev.parley.notification.digest.Rhythm;
import dev.parley.notification.outbox.MailRound;
import dev.parley.testing.Newsroom;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Ed, who has written an article, and his mailbox; the readers who comment on it, and Ann, who lets them. */
final class AuthorWithMail {

    private final ApplicationContext application;
    private final GreenMailExtension server;
    private final Newsroom newsroom;
    private final Staff ann;
    private final ArticleId article;
    private final Staff ed;

    AuthorWithMail(ApplicationContext application, GreenMailExtension server) {
        this.application = application;
        this.server = server;
        this.newsroom = application.getBean(Newsroom.class);
        this.ann = newsroom.staff("Ann", Role.ADMINISTRATOR);
        this.article = newsroom.article("Spring is here");
        this.ed = application.getBean(Accounts.class).find("ed@staff.example").orElseThrow();
    }

    Staff staff() {
        return ed;
    }

    Staff administrator() {
        return ann;
    }

    ArticleId article() {
        return article;
    }

    void choose(Rhythm rhythm) {
        choose(ed, rhythm);
    }

    void choose(Staff author, Rhythm rhythm) {
        newsroom.as(author, () -> {
            application.getBean(AuthorChoices.class).choose(rhythm);
            return true;
        });
    }

    /** A reader's comment on the article, which waits. */
    CommentId comment(String name) {
        return comment(name, "Nice, says " + name);
    }

    CommentId comment(String name, String text) {
        return newsroom.commentOn(article).by(name).saying(text).sent();
    }

    void approve(CommentId... comments) {
        decide(Verb.APPROVE, comments);
    }

    void decide(Verb verb, CommentId... comments) {
        newsroom.as(
                ann, () -> application.getBean(Moderation.class).decideUnseen(Ruling.of(verb), List.of(comments), ann));
    }

    /** What arrives now. */
    List<MimeMessage> mails() {
        application.getBean(AuthorMails.class).order();
        return MailRound.arrivals(application, server);
    }

    MimeMessage onlyMail() {
        var mails = mails();
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
