package dev.parley.article.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import dev.parley.markup.Markup;
import dev.parley.settings.SiteProperties;

/** Makes the forms of the editor views. */
@SpringComponent
class ArticleForms {

    private final Markup markup;
    private final SiteProperties site;

    ArticleForms(Markup markup, SiteProperties site) {
        this.markup = markup;
        this.site = site;
    }

    ArticleForm create() {
        return new ArticleForm(markup, site.site().timeZone());
    }
}
