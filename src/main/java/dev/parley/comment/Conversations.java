package dev.parley.comment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what was said around comments. */
@Service
public class Conversations {

    private static final int LATEST_REPLIES = 10;

    private final ConversationRepository comments;
    private final ThreadClimb climb;

    Conversations(ConversationRepository comments, ThreadClimb climb) {
        this.comments = comments;
        this.climb = climb;
    }

    /** What was said around a comment, in four statements at most, however long the thread is. */
    @Transactional(readOnly = true)
    public Conversation around(CommentRow row) {
        var id = row.comment().value();
        var replies =
                comments.countReplies(id).stream().collect(toMap(StatusCount::getStatus, StatusCount::getComments));
        var latest = replies.isEmpty() ? List.<Glimpse>of() : comments.findReplies(id, Limit.of(LATEST_REPLIES));
        var parent = row.parent();
        var way = parent == null ? List.<UUID>of() : climb.from(parent.comment().value());
        // The last step only tells that there is more.
        var whole = way.size() < ThreadClimb.MOST;
        return new Conversation(above(whole ? way : way.subList(0, way.size() - 1)), whole, replies, latest);
    }

    private List<Ancestor> above(List<UUID> way) {
        if (way.isEmpty()) {
            return List.of();
        }
        var found = comments.find(way).stream()
                .collect(toMap(ancestor -> ancestor.comment().value(), Function.identity()));
        return way.reversed().stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
    }
}
