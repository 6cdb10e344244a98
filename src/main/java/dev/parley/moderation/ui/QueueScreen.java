package dev.parley.moderation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.parley.comment.CommentId;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.ui.detail.CommentPane;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.Keyboard;
import dev.parley.moderation.ui.key.Shortcut;
import dev.parley.moderation.ui.queue.QueueList;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** What the workbench looks like: the bar, the list, and the comment in focus. It shows and decides nothing. */
final class QueueScreen extends Div {

    private final QueueDesk desk;
    private final Workbench workbench;
    private final QueueBar bar;
    private final QueueList list;
    private final CommentPane pane;
    private final Div empty =
            new Div(new H2("Nothing waits"), new Paragraph("New comments appear here by themselves."));

    QueueScreen(QueueDesk desk, Workbench workbench, ZoneId zone, Clock clock, Hands hands) {
        this.desk = desk;
        this.workbench = workbench;
        var window = workbench.window();
        this.bar = new QueueBar(
                hands::press,
                () -> change(() -> workbench.selection().addAll(window.items())),
                () -> change(workbench.selection()::clear));
        this.list = new QueueList(clock, () -> change(window::earlier), () -> change(window::later));
        this.pane = new CommentPane(
                zone,
                clock,
                desk::reasonName,
                new CommentPane.Deeds(hands::decide, decision -> hands.undo(List.of(decision))));
        list.onChoice(hands::open, comment -> change(() -> workbench.select(comment)));
        addClassName("queue");
        empty.addClassName("queue-empty");
        empty.getElement().setAttribute("tabindex", "-1");
        var parts = new Div(list, pane, empty);
        parts.addClassName("queue-parts");
        add(bar, parts);
    }

    /** What the buttons of the screen do. */
    interface Hands {

        void press(Shortcut shortcut);

        void decide(DecisionKey key);

        void undo(List<DecisionId> decisions);

        void open(CommentId comment);
    }

    /** Changes something, and shows it. */
    void change(Runnable change) {
        change.run();
        refresh();
    }

    /** Shows the workbench as it is now; what stays the same isn't touched. */
    void refresh() {
        var focus = workbench.focus();
        list.show(workbench.window(), workbench.selection().comments());
        list.setVisible(focus.isPresent());
        pane.setVisible(focus.isPresent());
        empty.setVisible(focus.isEmpty());
        focus.map(desk::dossier).ifPresent(pane::show);
        pane.explain(workbench.selection().size());
        var comment = focus.map(item -> item.seen().comment().toString());
        getElement().setAttribute(Keyboard.IN_FOCUS, comment.orElse(""));
        bar.showWaiting(desk.waiting());
        bar.showSelected(workbench.selection().size());
    }

    /** Puts the keyboard's focus on the comment, or on the words that nothing waits. */
    void takeFocus() {
        if (workbench.focus().isPresent()) {
            pane.takeFocus();
        } else {
            empty.getElement().callJsFunction("focus");
        }
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
