package dev.parley.notification.paper;

import dev.parley.settings.SiteProperties;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What mails of one kind say, in the site's language; in English where it isn't known. */
public class Words {

    private final ResourceBundle words;
    private final Locale language;

    /** @param bundle the name of the properties with the sentences */
    protected Words(String bundle, SiteProperties site) {
        this.language = site.site().language();
        this.words =
                ResourceBundle.getBundle(bundle, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The sentence of that key, with what it speaks of. */
    public String say(String key, Object... about) {
        return new MessageFormat(words.getString(key), language).format(about);
    }
}
