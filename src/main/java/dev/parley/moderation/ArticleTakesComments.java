package dev.parley.moderation;

import dev.parley.article.Articles;
import org.springframework.stereotype.Component;

/** Refuses comments on articles that are closed for comments or not public. */
@Component
final class ArticleTakesComments implements IntakeCheck {

    private final Articles articles;

    ArticleTakesComments(Articles articles) {
        this.articles = articles;
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public Verdict check(Candidate candidate) {
        return switch (articles.commentsState(candidate.submission().article())) {
            case OPEN -> Verdict.pass();
            case CLOSED -> Verdict.refuse(new Refusal.CommentsClosed());
            case UNAVAILABLE -> Verdict.refuse(new Refusal.ArticleUnavailable());
        };
    }
}
