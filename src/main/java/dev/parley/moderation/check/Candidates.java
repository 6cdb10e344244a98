package dev.parley.moderation.check;

import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.markup.Markup;
import dev.parley.reader.ReaderId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what all checks look at, once. */
@Component
public final class Candidates {

    private final Articles articles;
    private final Markup markup;

    Candidates(Articles articles, Markup markup) {
        this.articles = articles;
        this.markup = markup;
    }

    /** A new comment. */
    public Candidate of(CommentSubmission submission, @Nullable ReaderId reader) {
        return candidate(submission, reader, null);
    }

    /** The new text of a comment that its writer edits. */
    public Candidate ofEdit(CommentSubmission submission, @Nullable ReaderId reader, CommentId edited) {
        return candidate(submission, reader, edited);
    }

    private Candidate candidate(CommentSubmission submission, @Nullable ReaderId reader, @Nullable CommentId edited) {
        var written = Written.of(submission.text(), markup::comment, submission.url());
        return new Candidate(
                submission, reader, articles.commentTerms(submission.article()).orElse(null), written, edited);
    }
}
