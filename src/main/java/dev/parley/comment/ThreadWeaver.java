package dev.parley.comment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts rows that are ordered by time together as threads. */
final class ThreadWeaver {

    private final Map<UUID, Knot> knots = new LinkedHashMap<>();
    private final List<Knot> tops = new ArrayList<>();

    private final int levels;

    private ThreadWeaver(int levels) {
        this.levels = levels;
    }

    /** @param levels how deep replies stand below one another; deeper ones stand beside their parent */
    static List<ThreadNode> weave(List<ThreadRow> rows, int levels) {
        var weaver = new ThreadWeaver(levels);
        rows.forEach(weaver::tie);
        return nodes(weaver.tops);
    }

    // Parents come before their replies, for a reply is always younger than what it answers.
    private void tie(ThreadRow row) {
        var above = row.parentId() == null ? null : knots.get(row.parentId());
        if (above != null && above.level == levels) {
            above = above.above;
        }
        var knot = new Knot(row, above, above == null ? 1 : above.level + 1);
        knots.put(row.id(), knot);
        (above == null ? tops : above.replies).add(knot);
    }

    // An empty place without any public reply below it keeps nothing together.
    private static List<ThreadNode> nodes(List<Knot> knots) {
        return knots.stream()
                .map(Knot::node)
                .filter(node -> node.content() != null || !node.replies().isEmpty())
                .toList();
    }

    private static final class Knot {
        final ThreadRow row;
        final @Nullable Knot above;
        final int level;
        final boolean closed;
        final List<Knot> replies = new ArrayList<>();

        Knot(ThreadRow row, @Nullable Knot above, int level) {
            this.row = row;
            this.above = above;
            this.level = level;
            this.closed = row.threadClosedAt() != null || (above != null && above.closed);
        }

        ThreadNode node() {
            return new ThreadNode(new CommentId(row.id()), row.status(), row.content(), closed, nodes(replies));
        }
    }
}
