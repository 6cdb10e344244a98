package dev.parley.article.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import dev.parley.account.SignedIn;
import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleEdit;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.InvalidArticle;
import dev.parley.article.InvalidArticle.Problem;
import dev.parley.article.NoSuchArticle;
import dev.parley.article.SlugTaken;
import dev.parley.article.StaleArticle;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Where an article is written, previewed and published. */
@Route("articles/:article")
@RolesAllowed({"AUTHOR", "EDITOR"})
@StyleSheet("context://assets/admin/article.css")
class ArticleEditorView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, EditorBar.Actions {

    private static final String PARAMETER = "article";
    static final RouteParameters NEW = new RouteParameters(new RouteParam(PARAMETER, "new"));

    private final ArticleDesk desk;
    private final SignedIn signedIn;
    private final EditorWords words;
    private final ArticleForm form;
    private final EditorBar bar = new EditorBar(this);

    private @Nullable ArticleEdit stored;
    private long seenVersion;
    private ArticleDraft saved;

    ArticleEditorView(ArticleDesk desk, SignedIn signedIn, EditorWords words, ArticleForms forms) {
        this.desk = desk;
        this.signedIn = signedIn;
        this.words = words;
        form = forms.create();
        saved = form.draft(ArticleStatus.DRAFT);
        form.onChange(this::tellChanges);
        getContent().addClassName("article-editor");
        getContent().add(bar, form);
        Shortcuts.addShortcutListener(getContent(), this::save, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(getContent(), this::save, Key.KEY_S, KeyModifier.META)
                .resetFocusOnActiveElement();
    }

    static RouteParameters at(ArticleId id) {
        return new RouteParameters(new RouteParam(PARAMETER, id.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent enter) {
        var wanted = enter.getRouteParameters().get(PARAMETER).orElseThrow();
        if (wanted.equals("new")) {
            showNew();
        } else if (stored == null || !stored.id().toString().equals(wanted)) {
            load(wanted);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leave) {
        if (hasChanges()) {
            var going = leave.postpone();
            new UnsavedChanges(
                            () -> {
                                if (store(status())) {
                                    going.proceed();
                                }
                            },
                            going::proceed)
                    .open();
        }
    }

    @Override
    public String getPageTitle() {
        return stored == null ? "New article" : stored.title();
    }

    @Override
    public void save() {
        store(status());
    }

    @Override
    public void publish() {
        store(ArticleStatus.PUBLISHED);
    }

    @Override
    public void unpublish() {
        store(ArticleStatus.DRAFT);
    }

    @Override
    public void delete() {
        if (stored != null) {
            new DeleteArticle(stored, this::deleteNow).open();
        }
    }

    private void deleteNow(ArticleEdit article) {
        desk.delete(article.id(), signedIn.staff());
        saved = form.draft(status());
        UI.getCurrent().navigate(ArticleListView.class);
        words.deleted(article, () -> {
            desk.restore(article.id(), signedIn.staff());
            UI.getCurrent().navigate(ArticleEditorView.class, at(article.id()));
        });
    }

    private void showNew() {
        stored = null;
        form.showNew();
        saved = form.draft(ArticleStatus.DRAFT);
        bar.showNew();
        tellChanges();
        form.focusTitle();
    }

    private void load(String id) {
        try {
            show(desk.open(new ArticleId(UUID.fromString(id)), signedIn.staff()));
        } catch (NoSuchArticle | IllegalArgumentException e) {
            throw new NotFoundException("There is no such article.");
        }
    }

    private void show(ArticleEdit article) {
        seenVersion = article.version();
        form.show(article);
        settle(article);
    }

    /** Takes what is stored as what was last saved. */
    private void settle(ArticleEdit article) {
        stored = article;
        saved = form.draft(article.status());
        bar.show(words.state(article), article.slug());
        tellChanges();
    }

    private boolean store(ArticleStatus status) {
        form.clearProblems();
        var draft = form.draft(status);
        try {
            var isNew = stored == null;
            var article = write(draft);
            form.settle(article);
            settle(article);
            words.saved(article);
            if (isNew) {
                takePlace(article);
            }
            return true;
        } catch (InvalidArticle e) {
            form.showProblems(e.problems());
        } catch (SlugTaken e) {
            form.showProblems(List.of(new Problem("slug", String.valueOf(e.getMessage()))));
        } catch (StaleArticle e) {
            words.conflict(e.current(), draft, () -> keepMine(e.current(), status), () -> show(e.current()));
        } catch (NoSuchArticle e) {
            words.gone();
        } catch (DataAccessException | TransactionException e) {
            words.notSaved();
        }
        return false;
    }

    private ArticleEdit write(ArticleDraft draft) {
        var staff = signedIn.staff();
        if (stored != null) {
            seenVersion = desk.save(stored.id(), draft, seenVersion, staff);
            return desk.open(stored.id(), staff);
        }
        var article = desk.open(desk.create(draft, staff), staff);
        seenVersion = article.version();
        return article;
    }

    // The way back leads to where the writer came from and not to another new article.
    private static void takePlace(ArticleEdit article) {
        var ui = UI.getCurrent();
        ui.getPage().getHistory().replaceState(null, "articles/" + article.id());
        ui.navigate(ArticleEditorView.class, at(article.id()));
    }

    private void keepMine(ArticleEdit theirs, ArticleStatus status) {
        seenVersion = theirs.version();
        store(status);
    }

    private void tellChanges() {
        var changes = hasChanges();
        bar.say(changes ? "Unsaved changes" : words.lastSaved(stored));
        bar.offer(words.verb(stored, form.publishAt()));
        getElement().executeJs("window.onbeforeunload = $0 ? event => event.preventDefault() : null", changes);
    }

    private boolean hasChanges() {
        return !form.draft(status()).equals(saved);
    }

    private ArticleStatus status() {
        return stored == null ? ArticleStatus.DRAFT : stored.status();
    }
}
