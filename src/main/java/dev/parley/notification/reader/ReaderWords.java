package dev.parley.notification.reader;

import dev.parley.settings.SiteProperties;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/** What mails to readers and the pages behind their links say, in the site's language; in English where it isn't known. */
@Component
public class ReaderWords {

    static final String BUNDLE = "messages.reader-mail";

    private final ResourceBundle words;
    private final Locale language;

    ReaderWords(SiteProperties site) {
        this.language = site.site().language();
        this.words =
                ResourceBundle.getBundle(BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The sentence of that key, with what it speaks of. */
    public String say(String key, Object... about) {
        return new MessageFormat(words.getString(key), language).format(about);
    }
}
