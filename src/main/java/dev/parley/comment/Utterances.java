package dev.parley.comment;

import dev.parley.reader.ReaderId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who talks with whom: what those need who tell readers of replies. */
@Service
@Transactional(readOnly = true)
public class Utterances {

    private final UtteranceRepository comments;

    Utterances(UtteranceRepository comments) {
        this.comments = comments;
    }

    /** A comment, if it is public now. */
    public Optional<Utterance> publicOne(CommentId comment) {
        return find(comment).filter(one -> one.status() == Status.APPROVED);
    }

    /** Those of the comments that are public now, in one statement. */
    public List<Utterance> publicOnes(Collection<CommentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : comments.findPublic(ids.stream().map(CommentId::value).toList());
    }

    /** A comment, whatever its state. */
    public Optional<Utterance> find(CommentId comment) {
        return comments.findOne(comment.value());
    }

    /**
     * The readers who have a public comment in a thread.
     *
     * @param most how many at most
     */
    public List<ReaderId> readersIn(CommentId thread, int most) {
        return comments.findReaders(thread.value(), Limit.of(most)).stream()
                .map(ReaderId::new)
                .toList();
    }
}
