package dev.parley.moderation.ui.article;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.parley.article.ArticleTitle;
import dev.parley.article.Articles;

/** Looks for a public article by its title, a page of them at a time, however many there are. */
public final class ArticleBox extends ComboBox<ArticleTitle> {

    /** A box in which nothing is chosen. */
    public ArticleBox(String label, Articles articles) {
        super(label);
        setItems(query ->
                articles.search(query.getFilter().orElse(""), query.getPage() + 1, query.getPageSize()).stream());
        setItemLabelGenerator(ArticleTitle::title);
        setPlaceholder("Part of its title");
    }
}
