package dev.parley.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.kernel.Cursor;
import dev.parley.moderation.QueueItem;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One comment in the queue, with what can be decided about it. One card at a time is the current one. */
final class CommentCard extends ListItem {

    private final QueueItem item;
    private final Checkbox selected = new Checkbox();
    private final Div notice = new Div();

    CommentCard(QueueItem item, ZoneId zone) {
        this.item = item;
        addClassName("comment-card");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", "Comment by " + item.row().author());
        selected.setAriaLabel("Select the comment by " + item.row().author());
        selected.addClassName("comment-card-select");
        notice.addClassName("comment-card-notice");
        notice.setVisible(false);
        add(selected, new CommentDisplay(item, zone), notice);
    }

    CommentId comment() {
        return item.row().comment();
    }

    /** Where the card stands in the queue. */
    Cursor place() {
        var place = item.row().place();
        return new Cursor(
                place == null ? item.row().submittedAt() : place.since(),
                comment().value());
    }

    Seen seen() {
        return new Seen(comment(), item.row().version());
    }

    boolean isSelected() {
        return selected.getValue();
    }

    void select(boolean on) {
        selected.setValue(on);
    }

    /** Adds the buttons, and tells the list what happens to this card. */
    void connect(BiConsumer<CommentCard, Verb> onDecide, Consumer<CommentCard> onFocus, Runnable onSelect) {
        var actions = new Div();
        actions.addClassName("comment-card-actions");
        for (var key : DecisionKey.values()) {
            actions.add(action(key, onDecide));
        }
        add(actions);
        selected.addValueChangeListener(_ -> onSelect.run());
        getElement().addEventListener("focusin", _ -> onFocus.accept(this));
    }

    void setCurrent(boolean current) {
        getElement().setAttribute("tabindex", current ? "0" : "-1");
        setClassName("current", current);
    }

    void focusAndShow() {
        // On arrival at the view its elements are there before they are laid out, and can't take the focus yet.
        getElement().executeJs("""
                const focus = () => {
                    this.focus({preventScroll: true});
                    this.scrollIntoView({block: 'nearest'});
                };
                const whenLaidOut = () => this.offsetParent ? focus() : this.isConnected && requestAnimationFrame(whenLaidOut);
                whenLaidOut();
                """);
    }

    /** Says that someone else decided, and leaves the comment there to be read. */
    void tell(String words) {
        notice.setText(words);
        notice.setVisible(true);
        addClassName("decided");
    }

    private Button action(DecisionKey key, BiConsumer<CommentCard, Verb> onDecide) {
        var button = new Button(key.label(), _ -> onDecide.accept(this, key.verb()));
        button.getElement().appendChild(new Element("kbd").setText(key.key()).setAttribute("aria-hidden", "true"));
        button.getElement().setAttribute("aria-keyshortcuts", key.key());
        button.addThemeVariants(ButtonVariant.SMALL);
        if (key == DecisionKey.APPROVE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
