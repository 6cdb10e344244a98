package dev.parley.moderation.ui.queue;

import dev.parley.comment.CommentId;
import dev.parley.comment.filter.Place;
import dev.parley.moderation.QueueItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that is at hand, and the comment in focus. However long the list is, never more than {@value #MOST}
 * comments are loaded: the next ones before they are needed, and those passed long ago are let go. The comment in
 * focus stays so when the list is scrolled away from it, or was never on it.
 */
public final class QueueWindow {

    /** So many comments are at hand at most. */
    public static final int MOST = 50;

    static final int PAGE = 25;
    private static final int AHEAD = 5;

    private QueueSource source;
    private final List<QueueItem> items = new ArrayList<>();
    private final Deque<Optional<Place>> letGo = new ArrayDeque<>();
    private @Nullable Place begin;
    private @Nullable Place next;
    private @Nullable QueueItem focus;
    private int stops;
    private boolean stopped;

    public QueueWindow(QueueSource source) {
        this.source = source;
    }

    /** Begins with the first comment of another list. */
    public void show(QueueSource other) {
        source = other;
        reload();
    }

    /** Begins with the first comment of the list. */
    public void reload() {
        items.clear();
        letGo.clear();
        begin = null;
        focus = null;
        stops = 0;
        load(null);
    }

    /** The comments at hand, in their order. */
    public List<QueueItem> items() {
        return List.copyOf(items);
    }

    /** The comment in focus; there is one unless the list is empty. */
    public Optional<QueueItem> focus() {
        return Optional.ofNullable(focus);
    }

    /** A comment that is at hand. */
    public Optional<QueueItem> find(CommentId comment) {
        return items.stream().filter(item -> id(item).equals(comment)).findFirst();
    }

    /** Whether there is more of the list before what is at hand. */
    public boolean hasEarlier() {
        return begin != null;
    }

    /** Whether there is more of the list behind what is at hand. */
    public boolean hasLater() {
        return next != null;
    }

    /** Whether the list goes on, as far as is known, only where a search that stopped for now goes on. */
    public boolean isStopped() {
        return stopped && next != null;
    }

    /** How often the search stopped for now since the list began. */
    public int stops() {
        return stops;
    }

    /** Puts a comment into focus, on the list or not. */
    public void focusOn(QueueItem item) {
        focus = find(id(item)).orElse(item);
        lookAhead();
    }

    /** Goes so many comments on, or back when negative, as far as there are any. */
    public void move(int steps) {
        if (position() + steps < 0) {
            earlier();
        }
        if (!items.isEmpty()) {
            focus = items.get(Math.clamp((long) position() + steps, 0, items.size() - 1));
            lookAhead();
        }
    }

    /** Takes comments off the list; if the one in focus is among them, the next that stays comes into focus. */
    public void remove(Collection<CommentId> gone) {
        remove(gone, Set.of());
    }

    /**
     * Takes comments off the list; if the one in focus is among them, the next that stays comes into focus.
     *
     * @param avoided those that come into focus only where there is no other
     */
    public void remove(Collection<CommentId> gone, Collection<CommentId> avoided) {
        if (focus != null && gone.contains(id(focus))) {
            var either = new HashSet<>(gone);
            either.addAll(avoided);
            focus = behind(either)
                    .or(() -> before(either))
                    .or(() -> behind(gone))
                    .or(() -> before(gone))
                    .orElse(null);
        }
        items.removeIf(item -> gone.contains(id(item)));
        if (items.isEmpty() && next == null && begin != null) {
            reload();
        } else {
            lookAhead();
        }
    }

    /** Leaves the comment in focus to whoever has it, where there is another that nobody has. */
    public void avoid(Collection<CommentId> avoided) {
        if (focus != null && avoided.contains(id(focus))) {
            focus = staying(items, avoided).orElse(focus);
        }
    }

    /** Puts a comment before the one in focus, and into focus. */
    public void bringBack(QueueItem item) {
        items.removeIf(one -> id(one).equals(id(item)));
        items.add(Math.max(0, position()), item);
        focus = item;
        trimEnd();
    }

    /** Adds a comment that came to the end of the list; it is loaded later where the end isn't at hand. */
    public void append(QueueItem item) {
        if (next == null && find(id(item)).isEmpty()) {
            if (items.size() < MOST) {
                items.add(item);
                focus = focus == null ? item : focus;
            } else {
                next = source.place(items.getLast());
            }
        }
    }

    /** Shows a comment as it is now, where it is at hand. */
    public void replace(QueueItem item) {
        items.replaceAll(one -> id(one).equals(id(item)) ? item : one);
        if (focus != null && id(focus).equals(id(item))) {
            focus = item;
        }
    }

    /** Loads the comments behind those at hand. */
    public void later() {
        if (next != null) {
            load(next);
            trimFront();
        }
    }

    /** Loads the comments before those at hand again. */
    public void earlier() {
        if (letGo.isEmpty()) {
            return;
        }
        begin = letGo.removeLast().orElse(null);
        items.addAll(0, source.again(begin, PAGE, item -> find(id(item)).isPresent()));
        trimEnd();
    }

    private void lookAhead() {
        if (next != null && items.size() - 1 - position() < AHEAD) {
            load(next);
            if (position() >= PAGE) {
                trimFront();
            }
            trimEnd();
        }
    }

    private void load(@Nullable Place after) {
        var page = source.page(after, PAGE);
        page.items().stream().filter(item -> find(id(item)).isEmpty()).forEach(items::add);
        next = page.next();
        stopped = page.stopped();
        stops += stopped ? 1 : 0;
        if (focus == null && !items.isEmpty()) {
            focus = items.getFirst();
        }
    }

    // What is let go is a page, so that going back is one page too.
    private void trimFront() {
        if (items.size() > MOST) {
            letGo.addLast(Optional.ofNullable(begin));
            begin = source.place(items.get(PAGE - 1));
            items.subList(0, PAGE).clear();
        }
    }

    private void trimEnd() {
        while (items.size() > MOST) {
            items.removeLast();
            next = source.place(items.getLast());
            stopped = false;
        }
    }

    private int position() {
        return focus().flatMap(item -> find(id(item))).map(items::indexOf).orElse(-1);
    }

    private Optional<QueueItem> behind(Collection<CommentId> gone) {
        var found = staying(items.subList(Math.max(0, position()), items.size()), gone);
        if (found.isEmpty() && next != null) {
            var known = items.size();
            load(next);
            return staying(items.subList(known, items.size()), gone);
        }
        return found;
    }

    private Optional<QueueItem> before(Collection<CommentId> gone) {
        return staying(items.subList(0, Math.max(0, position())).reversed(), gone);
    }

    private static Optional<QueueItem> staying(List<QueueItem> some, Collection<CommentId> gone) {
        return some.stream().filter(item -> !gone.contains(id(item))).findFirst();
    }

    private static CommentId id(QueueItem item) {
        return item.row().comment();
    }
}
