package dev.parley.moderation;

import dev.parley.comment.CommentId;
import dev.parley.comment.SpamScores;
import dev.parley.comment.Status;
import dev.parley.comment.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators decided, to learn from. Parley's own decisions are left out: it must not learn from itself. */
@Service
public class DecidedTexts {

    private static final int BATCH = 500;

    private final DecisionRepository decisions;
    private final SpamScores texts;

    DecidedTexts(DecisionRepository decisions, SpamScores texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    /** The last decision that there is. */
    @Transactional(readOnly = true)
    public Optional<UUID> last() {
        return decisions.findLastId();
    }

    /** The texts that moderators brought into that state last and that are in it still. */
    @Transactional(readOnly = true)
    public List<WrittenText> newest(Status status, int most) {
        var comments = decisions.findDecidedByPeople(status, Limit.of(most)).stream()
                .distinct()
                .map(CommentId::new)
                .toList();
        var found = new ArrayList<WrittenText>();
        for (int from = 0; from < comments.size(); from += BATCH) {
            found.addAll(texts.inState(comments.subList(from, Math.min(from + BATCH, comments.size())), status));
        }
        return found;
    }
}
