package dev.parley.moderation.ui;

import com.vaadin.flow.component.html.UnorderedList;
import dev.parley.comment.CommentId;
import dev.parley.kernel.Cursor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cards of the queue in its order. As long as there is a card, one is the current one and has the focus. */
final class CardList extends UnorderedList {

    private static final Comparator<CommentCard> OLDEST_FIRST = Comparator.comparing(
                    (CommentCard card) -> card.place().at())
            .thenComparing(card -> card.place().id().toString());

    private final List<CommentCard> cards = new ArrayList<>();
    private @Nullable CommentCard current;

    CardList() {
        addClassName("card-list");
        getElement().setAttribute("aria-label", "Waiting comments");
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    int size() {
        return cards.size();
    }

    Optional<CommentCard> current() {
        return Optional.ofNullable(current);
    }

    Optional<CommentCard> find(CommentId comment) {
        return cards.stream().filter(card -> card.comment().equals(comment)).findFirst();
    }

    List<CommentCard> selected() {
        return cards.stream().filter(CommentCard::isSelected).toList();
    }

    void selectAll(boolean on) {
        cards.forEach(card -> card.select(on));
    }

    /** Whether the current card is the last one. */
    boolean isLast() {
        return current == null || cards.getLast() == current;
    }

    /** The place behind the last card. */
    @Nullable
    Cursor end() {
        return cards.isEmpty() ? null : cards.getLast().place();
    }

    /** Adds a card where its time puts it. */
    void insert(CommentCard card) {
        var index = 0;
        while (index < cards.size() && OLDEST_FIRST.compare(cards.get(index), card) < 0) {
            index++;
        }
        cards.add(index, card);
        addComponentAtIndex(index, card);
        if (current == null) {
            makeCurrent(card);
        }
    }

    /** Takes cards away; if the current one is among them, the next one that stays is current then. */
    void takeAway(Collection<CommentCard> gone) {
        var next = current == null || !gone.contains(current) ? current : next(gone);
        cards.removeAll(gone);
        gone.forEach(this::remove);
        current = null;
        if (next != null) {
            makeCurrent(next);
        }
    }

    /** Takes all cards away. */
    void clear() {
        cards.clear();
        removeAll();
        current = null;
    }

    void makeCurrent(CommentCard card) {
        if (current != null) {
            current.setCurrent(false);
        }
        current = card;
        card.setCurrent(true);
    }

    /** Goes so many cards down, or up when negative, as far as there are cards. */
    void move(int steps) {
        if (current != null) {
            var index = Math.clamp(cards.indexOf(current) + steps, 0, cards.size() - 1);
            makeCurrent(cards.get(index));
        }
    }

    private @Nullable CommentCard next(Collection<CommentCard> gone) {
        var from = cards.indexOf(current);
        for (var index = from; index < cards.size(); index++) {
            if (!gone.contains(cards.get(index))) {
                return cards.get(index);
            }
        }
        for (var index = from; index >= 0; index--) {
            if (!gone.contains(cards.get(index))) {
                return cards.get(index);
            }
        }
        return null;
    }
}
