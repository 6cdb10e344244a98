package dev.parley.moderation.ui.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.parley.comment.Handling;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.queue.KnownReader;
import dev.parley.moderation.ui.key.KeyCap;
import dev.parley.moderation.ui.key.Shortcut;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The actions on the comment in focus, each on a button with its key. The buttons stay, so the focus does too. */
public final class ActionBar extends Div {

    private final Span pin = new Span();
    private final Span feature = new Span();
    private final Span thread = new Span();
    private final Span block = new Span();
    private final Consumer<Shortcut> press;

    public ActionBar(Consumer<Shortcut> press) {
        this.press = press;
        addClassName("action-bar");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Other actions");
        add(
                button(new Span("Reply"), Shortcut.REPLY),
                button(new Span("Approve and reply"), Shortcut.APPROVE_AND_REPLY),
                button(new Span("Edit"), Shortcut.EDIT),
                button(pin, Shortcut.PIN),
                button(feature, Shortcut.FEATURE),
                button(thread, Shortcut.CLOSE_THREAD),
                button(new Span("Move"), Shortcut.MOVE),
                button(block, Shortcut.BLOCK),
                button(new Span("Article"), Shortcut.ARTICLE));
    }

    /**
     * Names what each button would do to this comment.
     *
     * @param writer its writer; null for staff, and for one who gave no address
     */
    public void show(QueueItem item, @Nullable KnownReader writer) {
        Handling handling = item.row().handling();
        name(pin, handling.pinnedAt(), "Pin", "Unpin");
        name(feature, handling.featuredAt(), "Feature", "Unfeature");
        name(thread, handling.threadClosedAt(), "Close thread", "Open thread");
        block.setText(writer == null || writer.block() == null ? "Block reader" : "Unblock reader");
    }

    private static void name(Span label, @Nullable Instant since, String on, String off) {
        label.setText(since == null ? on : off);
    }

    private Button button(Span label, Shortcut shortcut) {
        var button = KeyCap.button("", shortcut, () -> press.accept(shortcut));
        button.getElement().insertChild(0, label.getElement());
        return button;
    }
}
