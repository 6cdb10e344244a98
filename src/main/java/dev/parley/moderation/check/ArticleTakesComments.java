package dev.parley.moderation.check;

import dev.parley.moderation.CommentRules;
import dev.parley.moderation.Refusal;
import org.springframework.stereotype.Component;

/** Refuses comments on articles that are closed for comments, by their own word, the site's or their age, or not public. */
@Component
final class ArticleTakesComments implements IntakeCheck {

    private final CommentRules rules;

    ArticleTakesComments(CommentRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var terms = candidate.terms();
        if (terms == null) {
            return Verdict.refuse(new Refusal.ArticleUnavailable());
        }
        return rules.takesComments(terms.policy(), terms.publishedAt())
                ? Verdict.pass()
                : Verdict.refuse(new Refusal.CommentsClosed());
    }
}
