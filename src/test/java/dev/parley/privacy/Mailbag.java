package dev.parley.privacy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import dev.parley.job.Job;
import dev.parley.notification.outbox.LetterWriter;
import dev.parley.notification.outbox.MailRound;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** All mails that the site sends, as they arrive. */
final class Mailbag {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/\\S+)");
    private static final Pattern TO = Pattern.compile("(?m)^To:.*(?:\\R[ \\t].*)*$");

    private final ApplicationContext application;
    private final GreenMailExtension server;
    private final JdbcTemplate database;
    private final List<MimeMessage> mails = new ArrayList<>();

    Mailbag(ApplicationContext application, GreenMailExtension server) {
        this.application = application;
        this.server = server;
        this.database = application.getBean(JdbcTemplate.class);
    }

    /** Does the work that orders mails, as it is done every minute, and takes in what arrives. */
    void collect() {
        for (var job : List.of("authorMailing", "moderatorMails", "lostLinksOrdering")) {
            application.getBean(job, Job.class).work().run();
        }
        mails.addAll(MailRound.arrivals(application, server));
    }

    /** The paths of all links in them that begin so. */
    List<String> links(String beginning) {
        return mails.stream()
                .flatMap(mail -> LINK.matcher(textOf(mail)).results())
                .map((MatchResult found) -> found.group(1))
                .filter(path -> path.startsWith(beginning))
                .toList();
    }

    /** The kinds of mails of which none was sent. */
    Set<String> kindsNotSent() {
        var kinds = application.getBeansOfType(LetterWriter.class).values().stream()
                .map(LetterWriter::topic)
                .collect(Collectors.toSet());
        kinds.removeAll(database.queryForList("select distinct topic from mail where status = 'SENT'", String.class));
        return kinds;
    }

    /** Each mail as it went over the line, and what its two bodies say; without the one line that bears an address. */
    void addTo(Haystack haystack) {
        for (var mail : mails) {
            forms(mail).forEach(form -> haystack.add("a mail: " + header(mail, "Subject"), form));
        }
    }

    /** Whether any of them says this, but for that line. */
    boolean says(String words) {
        return mails.stream().flatMap(mail -> forms(mail).stream()).anyMatch(form -> form.contains(words));
    }

    private static List<String> forms(MimeMessage mail) {
        var whole = TO.matcher(GreenMailUtil.getWholeMessage(mail)).replaceFirst("To:");
        return List.of(whole, textOf(mail), htmlOf(mail));
    }

    private static String header(MimeMessage mail, String name) {
        try {
            return String.join(" ", mail.getHeader(name));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String textOf(MimeMessage mail) {
        try {
            return MailRound.text(mail);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String htmlOf(MimeMessage mail) {
        try {
            return MailRound.html(mail);
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
