package dev.parley.comment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the texts by which spam is judged, and takes the judgements. */
@Service
public class SpamScores {

    private static final UUID FIRST = new UUID(0, 0);

    private final WrittenTextRepository texts;

    SpamScores(WrittenTextRepository texts) {
        this.texts = texts;
    }

    /** The texts of those of the comments that are in that state now. */
    @Transactional(readOnly = true)
    public List<WrittenText> inState(Collection<CommentId> comments, Status status) {
        return comments.isEmpty()
                ? List.of()
                : texts.findInState(comments.stream().map(CommentId::value).toList(), status);
    }

    /**
     * The texts that wait for their first decision, in the order of their comments' ids.
     *
     * @param after the last one that is known; null to begin
     */
    @Transactional(readOnly = true)
    public List<WrittenText> waiting(@Nullable CommentId after, int most) {
        return texts.findAfter(Status.PENDING, after == null ? FIRST : after.value(), Limit.of(most));
    }

    /** Says anew how likely comments are spam, of those that still wait. What a moderator saw isn't outdated by it. */
    @Transactional
    public void rescore(Map<CommentId, Double> scores) {
        scores.forEach((comment, score) -> texts.score(comment.value(), score, Status.PENDING));
    }
}
