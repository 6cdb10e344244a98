package dev.parley.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.parley.admin.Announcer;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.KeyHelp;
import dev.parley.moderation.ui.key.Keyboard;
import dev.parley.moderation.ui.key.Press;
import dev.parley.moderation.ui.key.Shortcut;
import dev.parley.moderation.ui.reason.ReasonDialog;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The moderator's workbench: the queue beside the comment in focus, each decided by one key. */
@Route("queue")
@PageTitle("Queue")
@Menu(order = 10, title = "Queue", icon = "vaadin:comments")
@RolesAllowed("MODERATOR")
@StyleSheet("context://assets/admin/queue.css")
class QueueView extends Composite<QueueScreen> implements BeforeEnterObserver, QueueScreen.Hands {

    /** The parameter of the address that names a comment to open. */
    static final String COMMENT = "comment";

    private final QueueDesk desk;
    private final LiveQueue live;
    private final Announcer announcer;
    private final OutcomeWords words;
    private final Workbench workbench;
    private final QueueScreen screen;
    private @Nullable Registration news;

    QueueView(QueueDesk desk, LiveQueue live, Announcer announcer, SiteProperties site, Clock clock) {
        this.desk = desk;
        this.live = live;
        this.announcer = announcer;
        this.words = new OutcomeWords(site.site().timeZone());
        this.workbench = new Workbench(desk);
        this.screen = new QueueScreen(desk, workbench, site.site().timeZone(), clock, this);
        Keyboard.listen(screen, this::press);
    }

    @Override
    protected QueueScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workbench.window().reload();
        event.getLocation().getQueryParameters().getSingleParameter(COMMENT).ifPresent(this::openNamed);
        screen.refresh();
        screen.takeFocus();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        news = live.tell(heard -> ui.access(() -> hear(heard)));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (news != null) {
            news.remove();
        }
    }

    private void press(Press press) {
        DecisionKey.of(press.key()).ifPresent(decision -> {
            // Someone who is faster than the network doesn't decide about what they haven't seen.
            if (isInFocus(press.shown())) {
                if (press.key().equals(decision.key())) {
                    decide(decision);
                } else {
                    askForReason(decision);
                }
            }
        });
        Shortcut.of(press.key()).ifPresent(this::press);
    }

    @Override
    public void press(Shortcut shortcut) {
        switch (shortcut) {
            case NEXT -> go(1);
            case PREVIOUS -> go(-1);
            case SELECT -> screen.change(workbench::select);
            case UNDO ->
                workbench.undo().ifPresentOrElse(this::tellUndone, () -> announcer.show("There is nothing to undo."));
            case ARTICLE -> openArticle();
            case HELP -> new KeyHelp().open();
        }
    }

    @Override
    public void decide(DecisionKey key) {
        decide(Ruling.of(key.verb()));
    }

    private void decide(Ruling ruling) {
        if (ruling.verb() == Verb.HOLD && workbench.waitsAlready()) {
            announcer.show("It waits already. Press j to leave it for later.");
        } else if (!workbench.subjects().isEmpty()) {
            var outcomes = workbench.decide(ruling);
            tell(words.of(ruling.verb(), outcomes), outcomes);
        }
    }

    private void askForReason(DecisionKey key) {
        var subjects = workbench.subjects().size();
        if (subjects > 0) {
            var about = subjects == 1 ? "this comment" : subjects + " comments";
            new ReasonDialog(key, about, desk.reasons(), this::decide).open();
        }
    }

    @Override
    public void undo(List<DecisionId> decisions) {
        tellUndone(workbench.undo(decisions));
    }

    private void tellUndone(List<Outcome> outcomes) {
        tell(words.ofUndo(outcomes), outcomes);
    }

    private void go(int steps) {
        workbench.window().move(steps);
        showFocus();
    }

    @Override
    public void open(CommentId comment) {
        workbench.open(comment);
        showFocus();
    }

    private void showFocus() {
        screen.refresh();
        screen.takeFocus();
        announcer.announce(FocusWords.of(workbench.focus()));
    }

    private void openNamed(String text) {
        try {
            if (workbench.open(CommentId.parse(text))) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // The same as a comment that isn't there.
        }
        announcer.warn("There is no such comment (any more).");
    }

    private void openArticle() {
        workbench
                .focus()
                .map(QueueItem::article)
                .ifPresent(article ->
                        getUI().ifPresent(ui -> ui.getPage().open("/articles/" + article.slug(), "_blank")));
    }

    private void tell(String sentence, List<Outcome> outcomes) {
        var done = outcomes.stream().allMatch(Outcome.Decided.class::isInstance);
        screen.refresh();
        screen.takeFocus();
        screen.showLast(done ? sentence : "");
        if (!done) {
            announcer.warn(sentence);
        }
        announcer.announce((done ? sentence + " " : "") + FocusWords.of(workbench.focus()));
    }

    private void hear(LiveQueue.News heard) {
        workbench.hear(heard.comment());
        var read = workbench.focus().filter(item -> item.seen().comment().equals(heard.comment()));
        if (read.filter(item -> item.row().status() != heard.now()).isPresent()) {
            screen.tell(words.ofOther(heard.now(), desk.lastAct(heard.comment())));
        }
        screen.refresh();
    }

    private boolean isInFocus(@Nullable String comment) {
        return workbench
                .focus()
                .filter(item -> item.seen().comment().toString().equals(comment))
                .isPresent();
    }
}
