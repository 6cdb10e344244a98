package dev.parley.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.parley.admin.Announcer;
import dev.parley.comment.CommentId;
import dev.parley.comment.Verb;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.FilterAddress;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.ui.batch.Finished;
import dev.parley.moderation.ui.filter.QueueAddress;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.KeyHelp;
import dev.parley.moderation.ui.key.Keyboard;
import dev.parley.moderation.ui.key.Press;
import dev.parley.moderation.ui.key.Shortcut;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
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

    private final QueueTools tools;
    private final LiveQueue live;
    private final Announcer announcer;
    private final Workbench workbench;
    private final QueueScreen screen;
    private final Telling telling;
    private final Answering answering;
    private final Hearing hearing;
    private @Nullable Registration news;
    private boolean filtering;

    QueueView(QueueDesk desk, QueueTools tools, LiveQueue live, Announcer announcer, SiteProperties site, Clock clock) {
        this.tools = tools;
        this.live = live;
        this.announcer = announcer;
        var zone = site.site().timeZone();
        var words = new OutcomeWords(zone);
        this.workbench = new Workbench(desk, tools.batches());
        this.screen = new QueueScreen(
                desk, workbench, tools::reasonName, new QueueScreen.Place(zone, clock, tools.articles()), this);
        this.telling = new Telling(workbench, screen, words, announcer);
        this.answering = new Answering(tools, workbench, words, telling, this::showAgain);
        this.hearing = new Hearing(desk, workbench, screen, words);
        Keyboard.listen(screen, this::press);
        Attention.listen(screen, this::stillReading);
    }

    @Override
    protected QueueScreen initContent() {
        return screen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = new HashMap<>(event.getLocation().getQueryParameters().getParameters());
        var named = parameters.remove(COMMENT);
        var reading = QueueAddress.read(parameters);
        workbench.show(reading.filter());
        if (!reading.problems().isEmpty()) {
            announcer.warn(String.join(" ", reading.problems()) + " The rest of the filter holds.");
        }
        if (named != null) {
            openNamed(named.getFirst());
        }
        screen.showFilter();
        telling.tellFocus(!filtering);
        filtering = false;
    }

    @Override
    public void filter(CommentFilter filter) {
        filtering = true;
        getUI().ifPresent(ui -> ui.navigate(QueueView.class, QueryParameters.simple(FilterAddress.parameters(filter))));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        // Whoever closes the page while news are on their way doesn't miss them.
        news = live.tell(turn -> ui.accessLater(turn::run, () -> {}).run(), hearing::hear);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        workbench.leave();
        if (news != null) {
            news.remove();
        }
    }

    // Claims of others may have ended by themselves since, and a comment may wait too long now: nobody tells of that.
    private void stillReading() {
        workbench.claim();
        screen.refresh();
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
            case UNDO -> {
                if (!workbench.undo(telling::tellUndone)) {
                    announcer.show("There is nothing to undo.");
                }
            }
            case REPLY -> workbench.focus().ifPresent(answering::reply);
            case APPROVE_AND_REPLY -> workbench.focus().ifPresent(answering::approveAndReply);
            case BLOCK -> screen.shown().map(workbench::toggleBlock).ifPresent(telling::tellDone);
            case SEARCH -> screen.search();
            case VIEWS -> tools.openViews(workbench.filter(), this::filter);
            case GROUPS -> tools.openGroups(this::filter, this::settle);
            case HELP -> new KeyHelp().open();
            default -> workbench.focus().ifPresent(item -> tools.act(shortcut, item, this::showAgain));
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
            workbench.decide(ruling, finished -> telling.tellDecided(ruling.verb(), finished));
        }
    }

    private void askForReason(DecisionKey key) {
        var subjects = workbench.subjects().size();
        if (subjects > 0) {
            var about = subjects == 1 ? "this comment" : subjects + " comments";
            tools.askForReason(key, about, this::decide);
        }
    }

    @Override
    public void undo(List<DecisionId> decisions) {
        telling.tellUndone(workbench.undoFromHistory(decisions));
    }

    private void settle(Finished group) {
        workbench.settle(group.outcomes());
        telling.tellGroupDecided(group);
    }

    private void go(int steps) {
        workbench.window().move(steps);
        telling.tellFocus(true);
    }

    @Override
    public void open(CommentId comment) {
        workbench.open(comment);
        telling.tellFocus(true);
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

    private void showAgain(CommentId comment) {
        screen.change(() -> workbench.reload(comment));
        screen.takeFocus();
    }

    private boolean isInFocus(@Nullable String comment) {
        return workbench
                .focus()
                .filter(item -> item.seen().comment().toString().equals(comment))
                .isPresent();
    }
}
