package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.Ancestor;
import dev.parley.comment.CommentId;
import dev.parley.comment.Conversation;
import dev.parley.comment.Status;
import java.util.function.Consumer;

/** How the thread came to what the comment answers, from its beginning. It stays open once it was opened. */
final class ThreadAbove extends NativeDetails {

    private final OrderedList list = new OrderedList();
    private final Consumer<CommentId> open;

    ThreadAbove(Consumer<CommentId> open) {
        this.open = open;
        addClassName("comment-source");
        addClassName("comment-thread");
        setContent(list);
    }

    void show(Conversation conversation) {
        var above = conversation.above();
        setVisible(!above.isEmpty());
        var count = above.size() == 1 ? "1 comment" : above.size() + " comments";
        setSummaryText(
                conversation.whole() ? "Before that in the thread: " + count : "The %s before that".formatted(count));
        list.removeAll();
        above.forEach(ancestor -> list.getElement().appendChild(line(ancestor)));
    }

    private Element line(Ancestor ancestor) {
        var author = new GlimpseButton(ancestor.author(), () -> open.accept(ancestor.comment()));
        var line = new Element("li").appendChild(author.getElement());
        if (ancestor.status() != Status.APPROVED) {
            line.appendChild(new Element("span").setText(StatusWords.of(ancestor.status())));
        }
        // The markup module sanitized it when the comment was stored.
        return line.appendChild(new Element("div")
                .setAttribute("class", "comment-text")
                .setAttribute("dir", "auto")
                .setProperty("innerHTML", ancestor.html()));
    }
}
