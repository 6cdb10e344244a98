package dev.parley.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.parley.admin.Announcer;
import dev.parley.comment.CommentId;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.kernel.Cursor;
import dev.parley.moderation.Outcome;
import dev.parley.settings.SiteProperties;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queue: waiting comments, oldest first, each decided by one key. */
@Route("queue")
@PageTitle("Queue")
@Menu(order = 10, title = "Queue", icon = "vaadin:comments")
@RolesAllowed("MODERATOR")
@StyleSheet("context://assets/admin/queue.css")
class QueueView extends Div {

    private static final int PAGE_SIZE = 50;

    // What arrives while the view is open is added as far as this; the rest comes with "Show more".
    private static final int MOST_LIVE_CARDS = 200;

    private final QueueDesk desk;
    private final LiveQueue live;
    private final Announcer announcer;
    private final SiteProperties site;
    private final OutcomeWords words;
    private final DecisionTrail trail = new DecisionTrail();

    private final CardList cards = new CardList();
    private final QueueBar bar;
    private final Div empty =
            new Div(new H2("Nothing waits"), new Paragraph("New comments appear here by themselves."));
    private final Button more = new Button("Show more", _ -> showMore());

    private @Nullable Cursor next;
    private @Nullable Registration news;

    QueueView(QueueDesk desk, LiveQueue live, Announcer announcer, SiteProperties site) {
        this.desk = desk;
        this.live = live;
        this.announcer = announcer;
        this.site = site;
        this.words = new OutcomeWords(site.site().timeZone());
        this.bar = new QueueBar(this::decideSelected, cards::selectAll, this::undo, () -> new QueueHelp().open());
        addClassName("queue");
        empty.addClassName("queue-empty");
        empty.getElement().setAttribute("tabindex", "-1");
        more.addClassName("queue-more");
        add(bar, cards, empty, more);
        QueueKeys.listen(this, this::press);
        showMore();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        news = live.tell(heard -> ui.access(() -> hear(heard)));
        focus();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (news != null) {
            news.remove();
        }
    }

    private void showMore() {
        var page = desk.page(next, PAGE_SIZE);
        page.items().stream()
                .filter(item -> cards.find(item.row().comment()).isEmpty())
                .forEach(item ->
                        cards.insert(card(new CommentCard(item, site.site().timeZone()))));
        next = page.next();
        refresh();
    }

    private CommentCard card(CommentCard card) {
        card.connect((one, verb) -> decide(List.of(one), verb), cards::makeCurrent, this::refreshSelection);
        return card;
    }

    private void press(String key) {
        DecisionKey.of(key).ifPresentOrElse(decision -> decideSelected(decision.verb()), () -> {
            switch (key) {
                case "j" -> go(1);
                case "k" -> go(-1);
                case "x" -> cards.current().ifPresent(card -> card.select(!card.isSelected()));
                case "z" -> undo();
                case "?" -> new QueueHelp().open();
                default -> {}
            }
        });
    }

    private void go(int steps) {
        if (steps > 0 && next != null && cards.isLast()) {
            showMore();
        }
        cards.move(steps);
        focus();
    }

    private void decideSelected(Verb verb) {
        var selected = cards.selected();
        decide(selected.isEmpty() ? cards.current().stream().toList() : selected, verb);
    }

    private void decide(List<CommentCard> decided, Verb verb) {
        if (decided.isEmpty()) {
            return;
        }
        var outcomes = desk.decide(verb, decided.stream().map(CommentCard::seen).toList());
        trail.add(desk.decisions(outcomes));
        cards.takeAway(decided);
        tell(words.of(verb, outcomes), outcomes);
    }

    private void undo() {
        trail.takeLast()
                .ifPresentOrElse(
                        decisions -> {
                            var outcomes = desk.undo(decisions);
                            outcomes.stream()
                                    .filter(Outcome.Decided.class::isInstance)
                                    .forEach(outcome -> bringBack(outcome.comment()));
                            tell(words.ofUndo(outcomes), outcomes);
                        },
                        () -> announcer.show("There is nothing to undo."));
    }

    private void bringBack(CommentId comment) {
        insert(comment);
        cards.find(comment).ifPresent(cards::makeCurrent);
    }

    private void tell(String sentence, List<Outcome> outcomes) {
        if (outcomes.stream().allMatch(Outcome.Decided.class::isInstance)) {
            announcer.show(sentence);
        } else {
            announcer.warn(sentence);
        }
        if (cards.isEmpty() && next != null) {
            showMore();
        }
        refresh();
        focus();
    }

    private void hear(LiveQueue.News heard) {
        var shown = cards.find(heard.comment());
        if (heard.now() == Status.PENDING) {
            if (shown.isEmpty() && next == null && cards.size() < MOST_LIVE_CARDS) {
                insert(heard.comment());
            } else if (shown.isEmpty() && next == null) {
                next = cards.end();
            }
        } else if (shown.isPresent()) {
            leaveToOther(shown.get(), heard.now());
        }
        refresh();
    }

    // What someone is reading isn't pulled away from under their eyes.
    private void leaveToOther(CommentCard card, Status now) {
        if (cards.current().filter(card::equals).isPresent()) {
            card.tell(words.ofOther(now));
        } else {
            cards.takeAway(List.of(card));
        }
    }

    private void insert(CommentId comment) {
        desk.find(comment)
                .filter(item -> item.row().place() != null)
                .ifPresent(item ->
                        cards.insert(card(new CommentCard(item, site.site().timeZone()))));
    }

    private void refresh() {
        empty.setVisible(cards.isEmpty());
        more.setVisible(next != null);
        bar.showWaiting(desk.waiting());
        refreshSelection();
    }

    private void refreshSelection() {
        bar.showSelected(cards.selected().size(), cards.isEmpty());
    }

    private void focus() {
        cards.current()
                .ifPresentOrElse(
                        CommentCard::focusAndShow, () -> empty.getElement().callJsFunction("focus"));
    }
}
