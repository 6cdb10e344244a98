package dev.parley.notification.author;

import dev.parley.notification.paper.Words;
import dev.parley.settings.SiteProperties;
import org.springframework.stereotype.Component;

/** What mails to authors and the page behind the link that ends them say. */
@Component
public class AuthorWords extends Words {

    AuthorWords(SiteProperties site) {
        super("messages.author-mail", site);
    }
}
