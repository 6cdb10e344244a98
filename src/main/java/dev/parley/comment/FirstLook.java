package dev.parley.comment;

import dev.parley.comment.likeness.Likenesses;
import dev.parley.markup.Html;
import dev.parley.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a text for the first time: renders it, and finds what it links to and what says nearly the same. */
@Component
class FirstLook {

    private final Markup markup;
    private final Likenesses likenesses;
    private final CommentRepository comments;

    FirstLook(Markup markup, Likenesses likenesses, CommentRepository comments) {
        this.markup = markup;
        this.likenesses = likenesses;
        this.comments = comments;
    }

    Facts at(CommentSubmission submission) {
        var html = markup.comment(submission.text());
        return new Facts(
                html,
                LinkDomain.of(html.value(), submission.url()),
                likenesses.find(submission.text()).orElse(null));
    }

    /** Forgets what the text of a comment was like, which is replaced. */
    void forget(CommentId comment) {
        likenesses.forget(List.of(comment));
    }

    /** Remembers a new comment as the first of its kind, or puts it beside the one that was before it. */
    void remember(CommentId comment, CommentSubmission submission, Facts facts) {
        if (facts.similar() == null) {
            likenesses.remember(comment, submission.text());
        } else {
            comments.beginGroup(facts.similar().value());
        }
    }

    /**
     * What was found.
     *
     * @param similar the first comment that says nearly the same; null when there is none
     */
    record Facts(
            Html html,
            @Nullable String linkDomain,
            @Nullable CommentId similar) {

        Findings with(Findings others) {
            return new Findings(others.spamScore(), linkDomain, similar);
        }
    }
}
