package dev.parley.moderation.ui.queue;

import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRow;
import dev.parley.comment.WaitsFor;
import dev.parley.moderation.QueueItem;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One comment of the list in two lines. Plain elements without listeners of their own: the list hears for all its
 * rows, so that a row costs next to nothing.
 */
final class QueueRow {

    static final String COMMENT = "data-comment";

    private static final int EXCERPT = 120;

    private final QueueItem item;
    private final Element element = new Element("li");
    private final Element box = new Element("input").setAttribute("type", "checkbox");
    private final Element button = new Element("button").setAttribute("type", "button");
    private final Element claim = new Element("span").setAttribute("class", "queue-row-claim");

    QueueRow(QueueItem item, Instant now) {
        this.item = item;
        var row = item.row();
        element.setAttribute("class", "queue-row")
                .setAttribute(COMMENT, comment().toString());
        box.setAttribute("aria-label", "Select the comment by " + row.author());
        box.setAttribute("tabindex", "-1");
        button.setAttribute("tabindex", "-1");
        var title = item.article() == null
                ? "an article that is gone"
                : item.article().title();
        button.appendChild(
                line("queue-row-author", row.author(), "bdi"),
                line("queue-row-age", Age.of(since(row), now), "span"),
                line("queue-row-text", Excerpt.of(row.body(), EXCERPT), "bdi"),
                line("queue-row-article", title, "bdi"));
        var mark = mark(row);
        if (mark != null) {
            button.appendChild(line("queue-row-mark", mark, "span"));
        }
        element.appendChild(box, button);
    }

    CommentId comment() {
        return item.row().comment();
    }

    QueueItem item() {
        return item;
    }

    Element element() {
        return element;
    }

    void setCurrent(boolean current) {
        element.getClassList().set("current", current);
        button.setAttribute("tabindex", current ? "0" : "-1");
        box.setAttribute("tabindex", current ? "0" : "-1");
        if (current) {
            button.setAttribute("aria-current", "true");
        } else {
            button.removeAttribute("aria-current");
        }
    }

    void setSelected(boolean selected) {
        box.setProperty("checked", selected);
    }

    /** Says who else looks at the comment; null for nobody. */
    void setClaimed(@Nullable String name) {
        // Not by its visibility: the words would stay in the browser's page.
        if (name == null) {
            claim.removeFromParent();
        } else {
            claim.setText(name + " is looking at this");
            button.appendChild(claim);
        }
    }

    private static Element line(String name, String text, String tag) {
        return new Element(tag).setAttribute("class", name).setText(text);
    }

    private static Instant since(CommentRow row) {
        return row.place() == null ? row.submittedAt() : row.place().since();
    }

    private static @Nullable String mark(CommentRow row) {
        if (row.place() != null && row.place().reason() != WaitsFor.DECISION) {
            return switch (row.place().reason()) {
                case REVIEW -> "public, not reviewed";
                case REPORTS -> "reported";
                case APPEAL -> "appeal";
                case DECISION -> null;
            };
        }
        var score = row.findings().spamScore();
        return score == null ? null : "%d %% spam".formatted(Math.round(score * 100));
    }
}
