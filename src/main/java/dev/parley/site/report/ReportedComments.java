package dev.parley.site.report;

import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.PublicComment;
import dev.parley.comment.Threads;
import dev.parley.settings.SiteProperties;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the comments that can be reported. */
@Component
class ReportedComments {

    private final Threads threads;
    private final Articles articles;
    private final SiteProperties site;

    ReportedComments(Threads threads, Articles articles, SiteProperties site) {
        this.threads = threads;
        this.articles = articles;
        this.site = site;
    }

    Optional<ReportedComment> find(CommentId id) {
        return threads.find(id).flatMap(this::located);
    }

    private Optional<ReportedComment> located(PublicComment comment) {
        return articles.title(comment.article()).map(article -> {
            var page = comment.page() == 1 ? "" : "?comments=" + comment.page();
            var path = "/articles/" + article.slug() + page + "#comment-" + comment.comment();
            return new ReportedComment(comment.comment(), comment.author(), site.absolute(path));
        });
    }
}
