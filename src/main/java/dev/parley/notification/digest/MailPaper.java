package dev.parley.notification.digest;

import com.ibm.icu.util.ULocale;
import dev.parley.account.AccountId;
import dev.parley.notification.link.MailLinks;
import dev.parley.notification.outbox.Letter;
import dev.parley.settings.SiteProperties;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes mails about the queue on the site's paper: as HTML and as plain text, with the site's times. */
@Component
class MailPaper {

    private static final String LIST = "moderation";

    private final TemplateEngine html = engine(ContentType.Html);
    private final TemplateEngine text = engine(ContentType.Plain);
    private final SiteProperties site;
    private final MailLinks links;

    MailPaper(SiteProperties site, MailLinks links) {
        this.site = site;
        this.links = links;
    }

    Letter write(QueueMail mail, AccountId to) {
        var frame = frame(to);
        return new Letter(
                mail.headline() + " – " + frame.site(),
                render(text, "notification/digest/queueText.jte", frame, mail),
                render(html, "notification/digest/queue.jte", frame, mail),
                LIST,
                frame.unsubscribe());
    }

    /** Such as “23 November 2026 at 14:05”, in the site's language and zone. */
    String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(site.site().language())
                .format(time.atZone(site.site().timeZone()));
    }

    private MailFrame frame(AccountId to) {
        var language = site.site().language();
        return new MailFrame(
                site.site().title(),
                language.toLanguageTag(),
                ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr",
                site.absolute("/admin/queue"),
                site.absolute("/admin/notifications"),
                links.unsubscribe(to));
    }

    private static String render(TemplateEngine engine, String template, MailFrame frame, QueueMail mail) {
        var output = new StringOutput();
        engine.render(template, Map.of("frame", frame, "mail", mail), output);
        return output.toString();
    }

    private static TemplateEngine engine(ContentType type) {
        return TemplateEngine.createPrecompiled(null, type, MailPaper.class.getClassLoader(), "dev.parley");
    }
}
