package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleDesk;
import dev.parley.article.ArticleId;
import dev.parley.article.ArticleStatus;
import dev.parley.article.CommentPolicy;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.Seen;
import dev.parley.comment.ThreadSettings;
import dev.parley.comment.ThreadSettings.FirstPage;
import dev.parley.comment.Threads;
import dev.parley.comment.Verb;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The rows of WordPress's table about what the form and the article let through, sent as browsers send it. */
@DatabaseTest
class WordPressFormTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");
    private static final Pattern LENGTH = Pattern.compile("\\(([0-9,]+) (?:characters|bytes)\\)");
    private static final Pattern DAYS = Pattern.compile("close after ([0-9]+) days; article is ([0-9]+) days old");
    private static final Set<String> SETTINGS =
            Set.of("name and address required", "text", "lengths", "closed", "article", "depth");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private ArticleDesk desk;

    @Autowired
    private CommentDecisions decisions;

    @Autowired
    private Threads threads;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Clock clock;

    private ArticleId article;

    static boolean shows(WordPressRow row) {
        return SETTINGS.contains(row.setting());
    }

    static Stream<WordPressRow> rows() {
        return WordPressRow.all().stream().filter(WordPressFormTests::shows);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row(WordPressRow row) throws UnsupportedEncodingException {
        newsroom.set(FormSettings.GROUP, form(row));
        var parent = article(row);

        var page = web.get().uri("/articles/row").exchange().getResponse();
        var token = TOKEN.matcher(page.getContentAsString());
        var answer = web.post()
                .uri("/articles/row/comments")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("form_token=" + (token.find() ? encoded(token.group(1)) : "none") + fields(row)
                        + "&comment_parent=" + parent)
                .exchange();

        assertThat(answer).hasStatus(status(row));
        if (row.setting().equals("depth")) {
            assertThatTheAnswerStandsBesideItsParent(
                    parent, answer.getResponse().getHeader("Location"));
        }
    }

    private static int status(WordPressRow row) {
        return switch (row.expected()) {
            case "pending" -> 303;
            case "refused" ->
                switch (row.setting()) {
                    case "closed" -> 403;
                    case "article" -> 404;
                    default -> 422;
                };
            default -> throw new IllegalArgumentException("Nobody knows the outcome of " + row);
        };
    }

    private static FormSettings form(WordPressRow row) {
        var days = DAYS.matcher(row.value());
        var closing = days.find() ? Integer.parseInt(days.group(1)) : 0;
        return new FormSettings(!row.value().equals("off"), closing);
    }

    /** Makes the article, and says what is answered under it. */
    private String article(WordPressRow row) {
        var days = DAYS.matcher(row.value());
        if (days.find()) {
            var published = clock.instant().minus(Duration.ofDays(Long.parseLong(days.group(2))));
            newsroom.article("Row", ArticleStatus.PUBLISHED, published, CommentPolicy.OPEN);
            return "";
        }
        switch (row.value()) {
            case "comments closed on the article" -> newsroom.article("Row", CommentPolicy.CLOSED);
            case "draft" -> newsroom.article("Row", ArticleStatus.DRAFT, null, CommentPolicy.OPEN);
            case "scheduled for tomorrow" ->
                newsroom.article("Row", ArticleStatus.PUBLISHED, tomorrow(), CommentPolicy.OPEN);
            case "in trash" -> delete(newsroom.article("Row"));
            case "does not exist" -> {}
            case "3 levels; parent at level 3" -> {
                newsroom.set(ThreadSettings.GROUP, new ThreadSettings(3, 50, FirstPage.OLDEST, false, true));
                article = newsroom.article("Row");
                return chain(article, 3).toString();
            }
            default -> newsroom.article("Row");
        }
        return "";
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    private void delete(ArticleId article) {
        var editor = newsroom.editor("Edda");
        newsroom.as(editor, () -> {
            desk.delete(article, editor);
            return article;
        });
    }

    private CommentId chain(ArticleId article, int levels) {
        var last = approved(newsroom.commentOn(article).saying("Level 1").sent());
        for (var level = 2; level <= levels; level++) {
            last = approved(newsroom.commentOn(article)
                    .answering(last)
                    .saying("Level " + level)
                    .sent());
        }
        return last;
    }

    private CommentId approved(CommentId comment) {
        var version = decisions.states(List.of(comment)).getFirst().version();
        decisions.decide(Verb.APPROVE, List.of(new Seen(comment, version)));
        return comment;
    }

    private void assertThatTheAnswerStandsBesideItsParent(String parent, String location) {
        var answer = CommentId.parse(location.substring("/comments/".length(), location.indexOf('?')));
        approved(answer);
        var level2 = threads.page(article, 0).threads().getFirst().replies().getFirst();
        assertThat(level2.replies())
                .extracting(node -> node.comment().toString())
                .containsExactly(parent, answer.toString());
    }

    private static String fields(WordPressRow row) {
        var sent = row.sent();
        return "&author=" + encoded(written(sent.author(), "n", ""))
                + "&email=" + encoded(written(sent.email(), "a", "@a.example"))
                + "&url=" + encoded(written(sent.url(), "u", ""))
                + "&comment=" + encoded(written(sent.comment(), "c", ""));
    }

    /** What a cell of the table stands for. */
    private static String written(String cell, String character, String end) {
        var length = LENGTH.matcher(cell);
        if (length.matches()) {
            var start = character.equals("u") ? "https://ann.example/" : "";
            var many = Integer.parseInt(length.group(1).replace(",", ""));
            return start + character.repeat(many - start.length() - end.length()) + end;
        }
        return switch (cell) {
            case "(empty)" -> "";
            case "(spaces and line breaks only)" -> "  \r\n \n\t ";
            default -> cell;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
