package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleTeaser;
import dev.parley.article.Articles;
import dev.parley.comment.Utterance;
import dev.parley.comment.Utterances;
import dev.parley.notification.publication.CommentsPublished;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which comments are news, and for whom. */
@Component
class NewsDesk {

    /** What was sent longer ago is no news any more, which keeps imports quiet. */
    private static final Duration NEWS = Duration.ofDays(30);

    /** Longer than a comment can be news, so that none is told of twice. */
    private static final Duration KEPT = NEWS.multipliedBy(3);

    private final NewsRepository news;
    private final AuthorChoiceRepository choices;
    private final Utterances utterances;
    private final Articles articles;
    private final Clock clock;

    NewsDesk(
            NewsRepository news,
            AuthorChoiceRepository choices,
            Utterances utterances,
            Articles articles,
            Clock clock) {
        this.news = news;
        this.choices = choices;
        this.utterances = utterances;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * Takes comments with the transaction that publishes them: each is news for the author of its article, if they want
     * to know, and didn't write it themselves.
     */
    @EventListener
    void on(CommentsPublished published) {
        if (choices.doesAnybodyWantMail()) {
            takeFresh(utterances.publicOnes(published.comments()).stream()
                    .filter(one -> one.submittedAt().isAfter(clock.instant().minus(NEWS)))
                    .toList());
        }
    }

    private void takeFresh(List<Utterance> fresh) {
        var authors = authorsWhoWantMail(fresh);
        var wanted = new HashMap<UUID, News>();
        for (var one : fresh) {
            var author = authors.get(one.article());
            if (author != null && !author.equals(one.by().staff())) {
                wanted.put(one.comment().value(), new News(one.comment(), author, clock.instant()));
            }
        }
        if (!wanted.isEmpty()) {
            news.findKnown(List.copyOf(wanted.keySet())).forEach(wanted::remove);
            wanted.values().forEach(news::save);
        }
    }

    private Map<ArticleId, AccountId> authorsWhoWantMail(List<Utterance> comments) {
        var authors =
                articles.publicOnes(comments.stream().map(Utterance::article).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(ArticleTeaser::id, ArticleTeaser::authorId));
        var want = authors.isEmpty()
                ? Set.of()
                : Set.copyOf(choices.findWhoWantMail(
                        authors.values().stream().map(AccountId::value).toList()));
        authors.values().removeIf(author -> !want.contains(author.value()));
        return authors;
    }

    /** Forgets what was told of long ago. */
    @Transactional
    public void forgetOld() {
        news.forgetBefore(clock.instant().minus(KEPT));
    }
}
