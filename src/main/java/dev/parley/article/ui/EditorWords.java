package dev.parley.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.parley.account.AccountId;
import dev.parley.account.Accounts;
import dev.parley.admin.Announcer;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleEdit;
import dev.parley.article.ArticleState;
import dev.parley.settings.SiteProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the editor tells the writer. */
@SpringComponent
@UIScope
class EditorWords {

    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(12);

    private final Announcer announcer;
    private final Accounts accounts;
    private final SiteProperties site;
    private final Clock clock;

    EditorWords(Announcer announcer, Accounts accounts, SiteProperties site, Clock clock) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.site = site;
        this.clock = clock;
    }

    ArticleState state(ArticleEdit article) {
        return article.state(clock.instant());
    }

    /** The main button's word. */
    String verb(@Nullable ArticleEdit article, @Nullable Instant publishAt) {
        if (article != null && state(article) != ArticleState.DRAFT) {
            return "Update";
        }
        return publishAt != null && publishAt.isAfter(clock.instant()) ? "Schedule" : "Publish";
    }

    String lastSaved(@Nullable ArticleEdit article) {
        return article == null ? "" : "Saved " + date(article.changedAt());
    }

    void saved(ArticleEdit article) {
        announcer.show(
                switch (state(article)) {
                    case DRAFT -> "Draft saved.";
                    case PUBLISHED -> "Saved. It is on the site.";
                    case SCHEDULED -> "Scheduled for " + publication(article) + ".";
                });
    }

    void deleted(ArticleEdit article, Runnable undo) {
        var notice = new Notification();
        var button = new Button("Undo", click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var box = new Div(new Span("“" + article.title() + "” is deleted."), button);
        box.addClassName("editor-notice");
        notice.add(box);
        notice.setDuration(Math.toIntExact(TIME_TO_UNDO.toMillis()));
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.open();
        announcer.announce("“" + article.title() + "” is deleted.");
    }

    void conflict(ArticleEdit theirs, ArticleDraft mine, Runnable keepMine, Runnable takeTheirs) {
        new ConflictDialog(theirs, name(theirs.changedBy()), date(theirs.changedAt()), mine, keepMine, takeTheirs)
                .open();
    }

    void gone() {
        announcer.warn("Somebody deleted this article. Copy your text if you still need it.");
    }

    void notSaved() {
        announcer.warn("The article could not be saved. Your text is still here; try again in a moment.");
    }

    private String name(AccountId account) {
        return accounts.names(List.of(account)).getOrDefault(account, "somebody");
    }

    private String date(Instant at) {
        return Dates.minute(at, site.site().timeZone());
    }

    private static String publication(ArticleEdit article) {
        var at = article.publishAt();
        return at == null ? "later" : Dates.minuteAndZone(at, article.zone());
    }
}
