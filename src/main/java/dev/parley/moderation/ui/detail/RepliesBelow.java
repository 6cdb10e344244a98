package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentId;
import dev.parley.comment.Conversation;
import dev.parley.comment.Glimpse;
import dev.parley.comment.Status;
import dev.parley.moderation.ui.queue.Excerpt;
import java.util.function.Consumer;

/** How many answered the comment directly, and the latest of them. It stays open once it was opened. */
final class RepliesBelow extends NativeDetails {

    private static final int EXCERPT = 90;

    private final UnorderedList list = new UnorderedList();
    private final Consumer<CommentId> open;

    RepliesBelow(Consumer<CommentId> open) {
        this.open = open;
        addClassName("comment-source");
        addClassName("comment-replies");
        list.addClassName("glimpses");
        setContent(list);
    }

    void show(Conversation conversation) {
        var count = conversation.replyCount();
        setVisible(count > 0);
        var isPublic = conversation.replies().getOrDefault(Status.APPROVED, 0L);
        setSummaryText("%s, %s public"
                .formatted(
                        count == 1 ? "1 direct reply" : count + " direct replies",
                        isPublic == count ? "all" : isPublic));
        list.removeAll();
        conversation.latest().forEach(reply -> list.getElement().appendChild(line(reply)));
        var more = count - conversation.latest().size();
        if (more > 0) {
            list.getElement().appendChild(new Element("li").setText("and %d earlier".formatted(more)));
        }
    }

    private Element line(Glimpse reply) {
        var words = "%s: %s".formatted(reply.author(), Excerpt.of(reply.beginning(), EXCERPT));
        return new Element("li")
                .appendChild(new GlimpseButton(words, () -> open.accept(reply.comment())).getElement())
                .appendChild(new Element("span").setText(StatusWords.of(reply.status())));
    }
}
