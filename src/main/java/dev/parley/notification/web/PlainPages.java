package dev.parley.notification.web;

import com.ibm.icu.util.ULocale;
import dev.parley.notification.reader.ReaderWords;
import dev.parley.settings.SiteProperties;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a plain page, which nobody keeps and whose address goes nowhere. */
@Component
class PlainPages {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PlainPages.class.getClassLoader(), "dev.parley");
    private final SiteProperties site;

    PlainPages(SiteProperties site) {
        this.site = site;
    }

    /** A page that says how something is, and leads on. */
    ResponseEntity<byte[]> say(HttpStatus status, String title, String text, String target, String way) {
        return answer(status, page(title, text, target, way, null));
    }

    /** A page with a button that sends a form to the target. */
    ResponseEntity<byte[]> ask(String title, String text, String target, String question) {
        return answer(HttpStatus.OK, page(title, text, target, "", question));
    }

    /** The headers of each answer to somebody who followed a link of a mail. */
    static ResponseEntity.BodyBuilder discreet(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }

    private PlainPage page(String title, String text, String target, String way, @Nullable String question) {
        var language = site.site().language();
        return new PlainPage(
                site.site().title(), language.toLanguageTag(), direction(), title, text, target, way, question);
    }

    /** The page on which a reader chooses, made in the frame that is given to it. */
    ResponseEntity<byte[]> choices(Function<BiFunction<String, String, ChoicesPage.Frame>, ChoicesPage> page) {
        var language = site.site().language();
        var made = page.apply((title, text) ->
                new ChoicesPage.Frame(site.site().title(), language.toLanguageTag(), direction(), title, text));
        return answer(HttpStatus.OK, "notification/web/choices.jte", made);
    }

    /** The page about what is kept of a reader. */
    ResponseEntity<byte[]> data(HttpStatus status, ReaderWords words, String token, String problem) {
        var language = site.site().language();
        var frame = new ChoicesPage.Frame(
                site.site().title(),
                language.toLanguageTag(),
                direction(),
                words.say("data.title"),
                words.say("data.text"));
        return answer(status, "notification/web/data.jte", new DataPage(frame, words, token, problem));
    }

    private String direction() {
        return ULocale.forLocale(site.site().language()).isRightToLeft() ? "rtl" : "ltr";
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, PlainPage page) {
        return answer(status, "notification/web/plain.jte", page);
    }

    private ResponseEntity<byte[]> answer(HttpStatus status, String template, Record page) {
        var output = new Utf8ByteOutput();
        templates.render(template, page, output);
        return discreet(status).contentType(HTML).body(output.toByteArray());
    }
}
