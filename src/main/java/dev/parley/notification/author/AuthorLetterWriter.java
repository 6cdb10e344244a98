package dev.parley.notification.author;

import dev.parley.account.AccountId;
import dev.parley.article.ArticleTeaser;
import dev.parley.article.Articles;
import dev.parley.comment.CommentId;
import dev.parley.comment.Utterance;
import dev.parley.comment.Utterances;
import dev.parley.notification.digest.Rhythm;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.LetterWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells an author of comments, as far as they are still public, under an article that is public and still theirs. */
@Component
class AuthorLetterWriter implements LetterWriter {

    private static final Comparator<Utterance> OLDEST_FIRST = Comparator.comparing(Utterance::submittedAt)
            .thenComparing(one -> one.comment().value());

    private final NewsRepository news;
    private final AuthorChoices choices;
    private final Utterances utterances;
    private final Articles articles;
    private final AuthorPaper paper;

    AuthorLetterWriter(
            NewsRepository news, AuthorChoices choices, Utterances utterances, Articles articles, AuthorPaper paper) {
        this.news = news;
        this.choices = choices;
        this.utterances = utterances;
        this.articles = articles;
        this.paper = paper;
    }

    @Override
    public String topic() {
        return AuthorMails.TOPIC;
    }

    /** @param about the letter into which the news was put */
    @Override
    public Optional<Letter> write(UUID recipient, @Nullable String about) {
        var author = new AccountId(recipient);
        if (about == null || choices.of(author) == Rhythm.NEVER) {
            return Optional.empty();
        }
        var comments = utterances.publicOnes(news.findIn(UUID.fromString(about), recipient).stream()
                .map(CommentId::new)
                .toList());
        var told = told(author, comments);
        return told.isEmpty() ? Optional.empty() : Optional.of(paper.write(author, told));
    }

    private List<Told> told(AccountId author, List<Utterance> comments) {
        var own = articles.publicOnes(comments.stream().map(Utterance::article).collect(Collectors.toSet())).stream()
                .filter(article -> article.authorId().equals(author))
                .collect(Collectors.toMap(ArticleTeaser::id, Function.identity()));
        return comments.stream()
                .sorted(OLDEST_FIRST)
                .flatMap(one ->
                        Optional.ofNullable(own.get(one.article())).map(article -> new Told(one, article)).stream())
                .toList();
    }
}
