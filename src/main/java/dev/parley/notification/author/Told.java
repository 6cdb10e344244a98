package dev.parley.notification.author;

import dev.parley.article.ArticleTeaser;
import dev.parley.comment.CommentId;
import dev.parley.comment.Utterance;
import dev.parley.notification.paper.Excerpts;

/** A comment that is told of, and the article under which it stands. */
record Told(Utterance utterance, ArticleTeaser article) {

    CommentId comment() {
        return utterance.comment();
    }

    String writer() {
        return Excerpts.name(utterance.said().name());
    }

    String beginning() {
        return Excerpts.of(utterance.said().text());
    }
}
