package dev.parley.article.ui;

import dev.parley.article.ArticleRow;
import dev.parley.article.ArticleState;

/** A row of the list: an article, how it stands now and its author's name. */
record ArticleLine(ArticleRow row, ArticleState state, String author) {

    String id() {
        return row.id().toString();
    }
}
