package dev.parley.notification.paper;

import com.ibm.icu.util.ULocale;
import dev.parley.notification.outbox.Letter;
import dev.parley.settings.SiteProperties;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes letters of sheets, as HTML and as plain text, in the site's language. */
@Component
public class Printer {

    private final TemplateEngine html = engine(ContentType.Html);
    private final TemplateEngine text = engine(ContentType.Plain);
    private final SiteProperties site;

    Printer(SiteProperties site) {
        this.site = site;
    }

    /**
     * A letter.
     *
     * @param list the list that it belongs to, and how to leave it; null for none
     * @param thread what mails about the same matter have in common; null for nothing
     */
    public Letter print(String subject, Sheet sheet, Letter.@Nullable MailingList list, @Nullable String thread) {
        var language = site.site().language();
        var frame = new Frame(
                site.site().title(),
                language.toLanguageTag(),
                ULocale.forLocale(language).isRightToLeft() ? "rtl" : "ltr");
        return new Letter(
                subject,
                render(text, "notification/paper/sheetText.jte", frame, sheet),
                render(html, "notification/paper/sheet.jte", frame, sheet),
                list,
                thread);
    }

    private static String render(TemplateEngine engine, String template, Frame frame, Sheet sheet) {
        var output = new StringOutput();
        engine.render(template, Map.of("frame", frame, "sheet", sheet), output);
        return output.toString();
    }

    private static TemplateEngine engine(ContentType type) {
        return TemplateEngine.createPrecompiled(null, type, Printer.class.getClassLoader(), "dev.parley");
    }

    /** The site's name, its language and the direction in which that is written. */
    record Frame(String site, String language, String direction) {}
}
