package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Conversation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text as readers would see it, its source, and what was said around it. What was opened stays open. */
final class CommentTexts extends Div {

    private final Div answered = new Div();
    private final Div text = text();
    private final Pre source = new Pre();
    private final ThreadAbove above;
    private final RepliesBelow below;

    CommentTexts(Consumer<CommentId> open) {
        this.above = new ThreadAbove(open);
        this.below = new RepliesBelow(open);
        addClassName("comment-texts");
        answered.addClassName("comment-parent");
        source.getElement().setAttribute("dir", "auto");
        var details = new NativeDetails("Source", source);
        details.addClassName("comment-source");
        add(above, answered, text, details, below);
    }

    void show(CommentRow row, Conversation conversation) {
        above.show(conversation);
        below.show(conversation);
        showAnswered(row.parent());
        show(text, row.html());
        source.setText(row.body());
    }

    private void showAnswered(CommentRow.@Nullable Parent parent) {
        answered.removeAll();
        answered.setVisible(parent != null);
        if (parent != null) {
            var words = new Span("In reply to ");
            words.getElement().appendChild(new Element("bdi").setText(parent.author()));
            answered.add(words, show(text(), parent.html()));
        }
    }

    private static Div text() {
        var text = new Div();
        text.addClassName("comment-text");
        text.getElement().setAttribute("dir", "auto");
        return text;
    }

    private static Component show(Div text, String html) {
        // The markup module sanitized it when the comment was stored.
        text.getElement().setProperty("innerHTML", html);
        return text;
    }
}
