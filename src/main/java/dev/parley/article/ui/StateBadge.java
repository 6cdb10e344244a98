package dev.parley.article.ui;

import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.badge.BadgeVariant;
import dev.parley.article.ArticleState;

/** An article's state in a word and a colour. */
class StateBadge extends Badge {

    StateBadge(ArticleState state) {
        show(state);
    }

    final void show(ArticleState state) {
        setText(name(state));
        getThemeNames().clear();
        switch (state) {
            case DRAFT -> addThemeVariants(BadgeVariant.CONTRAST);
            case SCHEDULED -> addThemeVariants(BadgeVariant.WARNING);
            case PUBLISHED -> addThemeVariants(BadgeVariant.SUCCESS);
        }
    }

    static String name(ArticleState state) {
        return switch (state) {
            case DRAFT -> "Draft";
            case SCHEDULED -> "Scheduled";
            case PUBLISHED -> "Published";
        };
    }
}
