package dev.parley.notification.reader;

import dev.parley.notification.paper.Words;
import dev.parley.settings.SiteProperties;
import org.springframework.stereotype.Component;

/** What mails to readers and the pages behind their links say. */
@Component
public class ReaderWords extends Words {

    ReaderWords(SiteProperties site) {
        super("messages.reader-mail", site);
    }
}
