package dev.parley.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Condition;
import dev.parley.comment.filter.Scope;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.ui.dashboard.OverdueBanner;
import dev.parley.moderation.ui.detail.CommentPane;
import dev.parley.moderation.ui.detail.Dossier;
import dev.parley.moderation.ui.filter.FilterBar;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.Keyboard;
import dev.parley.moderation.ui.key.Shortcut;
import dev.parley.moderation.ui.queue.QueueList;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the workbench looks like: the bar, the list, and the comment in focus. It shows and decides nothing. */
final class QueueScreen extends Div {

    private final QueueDesk desk;
    private final Workbench workbench;
    private final OverdueBanner overdue = new OverdueBanner();
    private final QueueBar bar;
    private final FilterBar filters;
    private final QueueList list;
    private final CommentPane pane;
    private final H2 emptyTitle = new H2();
    private final Paragraph emptyHint = new Paragraph();
    private final Button searchOn = new Button(QueueList.SEARCH_ON);
    private final Div empty = new Div(emptyTitle, emptyHint, searchOn);

    QueueScreen(QueueDesk desk, Workbench workbench, UnaryOperator<String> reasonName, Place place, Hands hands) {
        this.desk = desk;
        this.workbench = workbench;
        var window = workbench.window();
        this.filters = new FilterBar(place.zone(), place.articles(), hands::filter);
        this.bar = new QueueBar(
                hands::press,
                () -> change(() -> workbench.selection().addAll(window.items())),
                () -> change(workbench.selection()::clear));
        this.list = new QueueList(place.clock(), () -> change(window::earlier), () -> change(window::later));
        this.pane = new CommentPane(
                place.zone(),
                place.clock(),
                reasonName,
                new CommentPane.Deeds(
                        hands::decide,
                        decision -> hands.undo(List.of(decision)),
                        hands::press,
                        hands::open,
                        reader ->
                                hands.filter(CommentFilter.QUEUE.in(Scope.ALL).with(new Condition.ByReader(reader)))));
        list.onChoice(hands::open, comment -> change(() -> workbench.select(comment)));
        addClassName("queue");
        if (desk.opensReaders()) {
            pane.linkReaders();
        }
        searchOn.addClickListener(_ -> change(window::later));
        emptyHint.getElement().setAttribute("role", "status");
        empty.addClassName("queue-empty");
        empty.getElement().setAttribute("tabindex", "-1");
        var parts = new Div(list, pane, empty);
        parts.addClassName("queue-parts");
        add(overdue, bar, filters, parts);
    }

    /** Where and when it is shown, and what there is to look for. */
    record Place(ZoneId zone, Clock clock, Articles articles) {}

    /** What the buttons of the screen do. */
    interface Hands {

        void press(Shortcut shortcut);

        void decide(DecisionKey key);

        void undo(List<DecisionId> decisions);

        void open(CommentId comment);

        void filter(CommentFilter filter);
    }

    /** Shows the filter in its fields. */
    void showFilter() {
        filters.show(workbench.filter());
    }

    /** Puts the focus into the search field. */
    void search() {
        filters.search();
    }

    /** Changes something, and shows it. */
    void change(Runnable change) {
        change.run();
        refresh();
    }

    /** Shows the workbench as it is now; what stays the same isn't touched. */
    void refresh() {
        var focus = workbench.focus();
        refreshClaims();
        // Not by its visibility: what goes from an invisible list is not taken out of the browser's page.
        list.getElement().setAttribute("hidden", focus.isEmpty());
        pane.setVisible(focus.isPresent());
        empty.setVisible(focus.isEmpty());
        var words = EmptyWords.of(workbench.filter(), workbench.window());
        emptyTitle.setText(words.title());
        emptyHint.setText(words.hint());
        searchOn.setVisible(workbench.window().isStopped());
        focus.map(desk::dossier).ifPresent(pane::show);
        pane.explain(workbench.selection().size());
        var comment = focus.map(item -> item.seen().comment().toString());
        getElement().setAttribute(Keyboard.IN_FOCUS, comment.orElse(""));
        bar.showCount(workbench.count(), workbench.filter().scope() == Scope.QUEUE);
        overdue.show(desk.overdue());
        bar.showSelected(workbench.selection().size());
    }

    /** What the moderator sees of the comment in focus; empty when there is none. */
    Optional<Dossier> shown() {
        return workbench.focus().flatMap(_ -> pane.shown());
    }

    /** Puts the keyboard's focus on the comment, or on the words that nothing waits. */
    void takeFocus() {
        if (workbench.focus().isPresent()) {
            pane.takeFocus();
        } else {
            empty.getElement().callJsFunction("focus");
        }
    }

    /** Marks what other moderators have in focus. */
    void refreshClaims() {
        list.show(workbench.window(), workbench.selection().comments(), workbench.others());
        pane.showClaim(workbench
                .focus()
                .map(item -> workbench.others().get(item.seen().comment()))
                .orElse(null));
    }

    /** Leaves in sight what was done last. */
    void showLast(String words) {
        bar.showLast(words);
    }

    /** Says above the comment what happened to it while it is being read. */
    void tell(String words) {
        pane.tell(words);
    }
}
