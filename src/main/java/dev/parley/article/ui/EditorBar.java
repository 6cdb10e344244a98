package dev.parley.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import dev.parley.article.ArticleState;
import dev.parley.kernel.Slug;

/** The line above an article: how it stands, and what can be done with it. */
class EditorBar extends Composite<Div> {

    /** What the writer may ask for. */
    interface Actions {

        /** Stores the text without a change of the status. */
        void save();

        /** Makes the article public, now or on its date. */
        void publish();

        /** Takes the article back. */
        void unpublish();

        void delete();
    }

    private final StateBadge state = new StateBadge(ArticleState.DRAFT);
    private final Span note = new Span();
    private final Anchor onSite = new Anchor("", "View on site");
    private final Button save;
    private final Button publish;
    private final Button unpublish;
    private final Button delete;

    EditorBar(Actions actions) {
        save = new Button("Save draft", click -> actions.save());
        publish = new Button("Publish", click -> actions.publish());
        unpublish = new Button("Unpublish", click -> actions.unpublish());
        delete = new Button(VaadinIcon.TRASH.create(), click -> actions.delete());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        unpublish.addThemeVariants(ButtonVariant.TERTIARY);
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel("Delete");
        delete.setTooltipText("Delete");
        save.setTooltipText("Ctrl+S");
        onSite.setTarget(AnchorTarget.BLANK);
        onSite.setRouterIgnore(true);
        note.addClassName("editor-bar-note");
        note.getElement().setAttribute("role", "status");
        var back = new RouterLink(ArticleListView.class);
        back.add(VaadinIcon.ARROW_LEFT.create());
        back.getElement().setAttribute("aria-label", "All articles");
        var where = new Div(back, state, note);
        where.addClassName("editor-bar-where");
        var buttons = new Div(onSite, delete, unpublish, save, publish);
        buttons.addClassName("editor-bar-actions");
        getContent().addClassName("editor-bar");
        getContent().add(where, buttons);
    }

    /** Offers what fits a new article. */
    void showNew() {
        state.show(ArticleState.DRAFT);
        onSite.setVisible(false);
        delete.setVisible(false);
        unpublish.setVisible(false);
        save.setVisible(true);
    }

    /** Offers what fits a stored article. */
    void show(ArticleState now, Slug slug) {
        state.show(now);
        onSite.setHref("/articles/" + slug);
        onSite.setVisible(now == ArticleState.PUBLISHED);
        delete.setVisible(true);
        unpublish.setVisible(now != ArticleState.DRAFT);
        unpublish.setText(now == ArticleState.SCHEDULED ? "Unschedule" : "Unpublish");
        save.setVisible(now == ArticleState.DRAFT);
    }

    /** Names the main button for what it does. */
    void offer(String verb) {
        publish.setText(verb);
    }

    /** Says how the text stands, such as “Unsaved changes”. */
    void say(String text) {
        note.setText(text);
    }
}
