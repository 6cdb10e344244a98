package dev.parley.comment;

import java.util.List;
import java.util.Map;

/**
 * What was said around a comment.
 *
 * @param above what the comment that it answers answered in turn, up to the comment that began the thread, which comes
 *     first
 * @param whole whether that reaches up to the beginning; a very long thread is cut
 * @param replies how many direct replies there are in each state
 * @param latest the latest direct replies, the latest first
 */
public record Conversation(List<Ancestor> above, boolean whole, Map<Status, Long> replies, List<Glimpse> latest) {

    public Conversation {
        above = List.copyOf(above);
        replies = Map.copyOf(replies);
        latest = List.copyOf(latest);
    }

    /** How many direct replies there are, whatever their state. */
    public long replyCount() {
        return replies.values().stream().mapToLong(Long::longValue).sum();
    }
}
