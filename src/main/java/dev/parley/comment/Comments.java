package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.comment.Comment.AlreadyDecided;
import dev.parley.kernel.Ids;
import dev.parley.markup.Markup;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes comments in and brings them from state to state. */
@Service
public class Comments {

    private final CommentRepository comments;
    private final CommentKeys keys;
    private final Markup markup;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Comments(
            CommentRepository comments,
            CommentKeys keys,
            Markup markup,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.keys = keys;
        this.markup = markup;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** The comment that this very submission became before, if it did. */
    @Transactional(readOnly = true)
    public Optional<CommentId> submittedBefore(CommentSubmission submission, ReaderId reader) {
        return comments.findIdBySubmissionKey(
                        keys.submissionKey(submission, reader).bytes())
                .map(CommentId::new);
    }

    /** Whether that comment can be answered: it is public and stands under that article. */
    @Transactional(readOnly = true)
    public boolean canBeAnswered(CommentId comment, ArticleId article) {
        return threadOf(comment, article).isPresent();
    }

    /**
     * Stores a comment, its body rendered once, in the state that the verdict asks for.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when the same submission was stored by
     *     another transaction at this moment; {@link #submittedBefore} finds it from then on
     */
    @Transactional
    public CommentId add(NewComment taken) {
        var submission = taken.submission();
        var id = new CommentId(ids.next());
        var thread = Optional.ofNullable(submission.parent())
                .flatMap(parent -> threadOf(parent, submission.article()))
                .orElse(id.value());
        var key = keys.submissionKey(submission, taken.reader());
        var at = clock.instant();
        comments.saveAndFlush(new Comment(id, taken, thread, markup.comment(submission.text()), key, at));
        events.publishEvent(new CommentSubmitted(id, submission.article(), taken.status(), at));
        return id;
    }

    /**
     * Decides about comments as the moderator saw them. A comment that is no more as it was seen stays as it is.
     *
     * @return what became of each comment, in the order asked for
     */
    @Transactional
    public List<Step> decide(Verb verb, List<Seen> seen) {
        var found = locked(seen.stream().map(Seen::comment).toList());
        var at = clock.instant();
        var steps = new ArrayList<Step>();
        for (var one : seen) {
            steps.add(step(verb, one, found.apply(one.comment()), at));
        }
        return List.copyOf(steps);
    }

    /** The state of each of the comments that exist. */
    @Transactional(readOnly = true)
    public List<CommentState> states(Collection<CommentId> wanted) {
        return comments.findStates(wanted.stream().map(CommentId::value).toList());
    }

    /** The secret with which a comment's writer opens the page of that comment. */
    public String writerKey(CommentId comment) {
        return keys.writerKey(comment);
    }

    private Step step(Verb verb, Seen seen, @Nullable Comment comment, Instant at) {
        if (comment == null) {
            return new Step.Gone(seen.comment());
        }
        try {
            var decided = comment.decide(verb, seen.version(), at);
            events.publishEvent(decided);
            // The flush at the transaction's end counts the version up by one.
            return new Step.Done(decided, seen.version() + 1);
        } catch (AlreadyDecided e) {
            return new Step.Unchanged(new CommentState(comment.id(), comment.status(), comment.version()));
        }
    }

    private Function<CommentId, @Nullable Comment> locked(Collection<CommentId> wanted) {
        var found = comments.lockAll(wanted.stream().map(CommentId::value).toList()).stream()
                .collect(Collectors.toMap(Comment::id, Function.identity()));
        return found::get;
    }

    private Optional<UUID> threadOf(CommentId comment, ArticleId article) {
        return comments.findThread(comment.value(), article.value(), Status.APPROVED);
    }
}
