package dev.parley.moderation.ui.queue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import dev.parley.comment.CommentId;
import dev.parley.moderation.QueueItem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows what is at hand of the queue. Where there is more, scrolling to the end or a button there brings it. */
public final class QueueList extends Div {

    /** What the button is called that lets a search go on. */
    public static final String SEARCH_ON = "Search on";

    private static final String CLICKED =
            "event.target.closest('[" + QueueRow.COMMENT + "]')?.getAttribute('" + QueueRow.COMMENT + "') ?? ''";
    private static final String ON_BOX = "event.target.matches('input')";

    private final UnorderedList list = new UnorderedList();
    private final NativeButton earlier;
    private final NativeButton later;
    private final List<QueueRow> rows = new ArrayList<>();
    private final Clock clock;
    private @Nullable QueueRow current;

    public QueueList(Clock clock, Runnable earlier, Runnable later) {
        this.clock = clock;
        this.earlier = edge("Earlier comments", earlier);
        this.later = edge("More comments", later);
        addClassName("queue-list");
        list.getElement().setAttribute("aria-label", "Comments");
        add(this.earlier, list, this.later);
        loadByScrolling();
    }

    /** Tells of a comment that was chosen, and of one that was selected or unselected. */
    public void onChoice(Consumer<CommentId> choose, Consumer<CommentId> select) {
        list.getElement()
                .addEventListener("click", event -> {
                    var data = event.getEventData();
                    var comment = CommentId.parse(data.get(CLICKED).asString());
                    (data.get(ON_BOX).asBoolean() ? select : choose).accept(comment);
                })
                .setFilter(CLICKED)
                .addEventData(CLICKED)
                .addEventData(ON_BOX);
    }

    /**
     * Shows what is at hand now; what was there before stays untouched.
     *
     * @param selected the comments that are selected
     * @param claimed what other moderators have in focus, with their names
     */
    public void show(QueueWindow window, Collection<CommentId> selected, Map<CommentId, String> claimed) {
        reconcile(window.items());
        earlier.setVisible(window.hasEarlier());
        later.setVisible(window.hasLater());
        later.setText(window.isStopped() ? SEARCH_ON : "More comments");
        var focus = window.focus().map(item -> item.row().comment()).orElse(null);
        for (var row : rows) {
            row.setSelected(selected.contains(row.comment()));
            row.setClaimed(claimed.get(row.comment()));
        }
        makeCurrent(focus);
    }

    private void reconcile(List<QueueItem> items) {
        rows.removeIf(row -> {
            var gone = !items.contains(row.item());
            if (gone) {
                list.getElement().removeChild(row.element());
            }
            return gone;
        });
        for (var index = 0; index < items.size(); index++) {
            if (index == rows.size() || !rows.get(index).item().equals(items.get(index))) {
                var row = new QueueRow(items.get(index), clock.instant());
                rows.add(index, row);
                list.getElement().insertChild(index, row.element());
            }
        }
    }

    private void makeCurrent(@Nullable CommentId focus) {
        var next = rows.stream()
                .filter(row -> row.comment().equals(focus))
                .findFirst()
                .orElse(null);
        if (current != null && current != next) {
            current.setCurrent(false);
        }
        if (next != null && next != current) {
            next.setCurrent(true);
            showWithinList(next);
        }
        current = next;
    }

    private static NativeButton edge(String label, Runnable action) {
        var button = new NativeButton(label, _ -> action.run());
        button.addClassName("queue-edge");
        return button;
    }

    // An edge that someone scrolls to by hand is as good as pressed.
    private void loadByScrolling() {
        getElement().executeJs("""
            let byHand = -1e6, pressed = -1e6;
            const hand = () => byHand = performance.now();
            ['wheel', 'touchmove', 'pointerdown'].forEach(way => this.addEventListener(way, hand, {passive: true}));
            this.addEventListener('scroll', () => {
                const now = performance.now();
                const behind = this.scrollHeight - this.scrollTop - this.clientHeight;
                const edge = behind < 150 ? this.lastElementChild : this.scrollTop < 20 ? this.firstElementChild : null;
                if (edge && !edge.hidden && now - byHand < 1000 && now - pressed > 400) {
                    pressed = now;
                    edge.click();
                }
            }, {passive: true});
            """);
    }

    // Where the list isn't scrolled by itself the page stays where it is: there the comment in focus is above it.
    private static void showWithinList(QueueRow row) {
        row.element().executeJs("""
            const list = this.closest('.queue-list');
            if (list.scrollHeight > list.clientHeight) {
                const here = this.getBoundingClientRect(), view = list.getBoundingClientRect();
                list.scrollTop += Math.min(0, here.top - view.top) + Math.max(0, here.bottom - view.bottom);
            }
            """);
    }
}
