package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentDecisions;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentState;
import dev.parley.comment.Seen;
import dev.parley.comment.Verb;
import dev.parley.moderation.SubmissionRefused;
import dev.parley.moderation.check.ApprovalSettings.Mode;
import dev.parley.moderation.check.ChallengeSettings.When;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Newsroom.Letter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What WordPress does with a comment, Parley does too: each row of the table that applies, by its number. What is
 * seen at the form alone is in {@link WordPressFormTests}, what takes a clock in {@link WordPressFloodTests}, what
 * staff do in {@link WordPressStaffTests}.
 */
@DatabaseTest
class WordPressBehaviourTests {

    /** The rows that don't apply, and why. */
    static final Map<Integer, String> NOT_APPLICABLE = Map.of(
            43, "public pages know no signed-in staff, and authors who don't moderate have no form of their own",
            45, "public pages know no signed-in staff: who doesn't moderate writes as readers do",
            68, "readers have no accounts, so that there is nothing to register for");

    private static final Pattern ORIGIN = Pattern.compile("(.*) \\((?:from ([0-9.]+)|sent by (.+))\\)");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CommentDecisions decisions;

    private ArticleId article;
    private ArticleId other;

    @BeforeEach
    void twoArticlesAreOpen() {
        article = newsroom.article("Spring is here");
        other = newsroom.article("Summer is here");
        // What other tests sent before may look like an attack.
        newsroom.set(ChallengeSettings.GROUP, new ChallengeSettings(When.NEVER, 60));
    }

    static Stream<WordPressRow> rows() {
        return WordPressRow.all().stream().filter(row -> !isElsewhere(row));
    }

    private static boolean isElsewhere(WordPressRow row) {
        return NOT_APPLICABLE.containsKey(row.n())
                || WordPressFormTests.shows(row)
                || WordPressFloodTests.shows(row)
                || WordPressStaffTests.shows(row);
    }

    @Test
    void eachRowIsRunOrListedWithTheReason() {
        var listed = NOT_APPLICABLE.keySet();
        var all = WordPressRow.all().stream().map(WordPressRow::n).toList();

        assertThat(all).containsAll(listed);
        assertThat(Stream.of(rows(), WordPressFormTests.rows(), WordPressFloodTests.rows(), WordPressStaffTests.rows())
                        .flatMap(rows -> rows)
                        .map(WordPressRow::n))
                .doesNotContainAnyElementsOf(listed)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(n -> !listed.contains(n)).toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row(WordPressRow row) {
        set(row);
        remember(row);

        assertThat(outcome(letter(row))).isEqualTo(row.expected());
    }

    private void set(WordPressRow row) {
        newsroom.set(ApprovalSettings.GROUP, new ApprovalSettings(mode(row), 1));
        var links = row.setting().equals("links to hold") ? Integer.parseInt(row.value()) : 0;
        var held = row.setting().equals("held terms") ? lines(row.value()) : List.<String>of();
        newsroom.set(HoldSettings.GROUP, new HoldSettings(links, held, true));
        var blocked = row.setting().equals("blocked terms") ? lines(row.value()) : List.<String>of();
        newsroom.set(
                DisallowedSettings.GROUP,
                new DisallowedSettings(blocked, List.of(), List.of(), row.has("trash turned off")));
    }

    private static Mode mode(WordPressRow row) {
        if (row.has("everything waits on")) {
            return Mode.EVERYTHING_WAITS;
        }
        if (row.has("previously approved on")) {
            return Mode.TRUSTED_PASS;
        }
        return switch (row.setting()) {
            case "everything waits" -> row.value().equals("on") ? Mode.EVERYTHING_WAITS : Mode.PUBLISH_FIRST;
            case "previously approved" -> Mode.TRUSTED_PASS;
            case "links to hold", "held terms", "blocked terms" -> Mode.PUBLISH_FIRST;
            case "duplicate", "parent" -> Mode.EVERYTHING_WAITS;
            default -> throw new IllegalArgumentException("Nobody knows the setting of " + row);
        };
    }

    private static List<String> lines(String value) {
        return value.equals("(empty lines only)") ? List.of("", "  ", "") : List.of(value);
    }

    private void remember(WordPressRow row) {
        if (row.setting().equals("duplicate")) {
            rememberTheSame(row);
        } else if (row.has("same name") || row.has("same address")) {
            var times = Integer.parseInt(row.history().substring(0, 1));
            for (var i = 0; i < times; i++) {
                var sent = like(row, row.has("other name") ? "Ann" : row.sent().author())
                        .saying("Said before, number " + i)
                        .sent();
                decide(row, sent);
            }
        }
    }

    private Letter like(WordPressRow row, String name) {
        return newsroom.commentOn(article)
                .by(name)
                .at(
                        row.has("other address")
                                ? "someone.else@reader.example"
                                : row.sent().email());
    }

    private void decide(WordPressRow row, CommentId comment) {
        if (row.has("approved")) {
            decide(Verb.APPROVE, comment);
        }
        if (row.has("spam")) {
            decide(Verb.SPAM, comment);
        }
        if (row.has("moved to trash")) {
            decide(Verb.REJECT, comment);
        }
    }

    private void rememberTheSame(WordPressRow row) {
        var name = row.has("other name") ? "Someone Else" : row.sent().author();
        var address = row.has("other name") ? row.sent().email() : "someone.else@reader.example";
        var place = newsroom.commentOn(row.has("other article") ? other : article);
        if (row.has("other parent")) {
            place = place.answering(anApprovedComment());
        }
        var sent = place.by(name).at(address).saying(row.sent().comment()).sent();
        if (row.has("in trash")) {
            decide(Verb.REJECT, sent);
        }
    }

    private Letter letter(WordPressRow row) {
        var text = row.sent().comment();
        var origin = ORIGIN.matcher(text);
        var letter = newsroom.commentOn(article)
                .by(row.sent().author())
                .at(row.sent().email());
        if (!row.sent().url().isEmpty()) {
            letter = letter.withWebAddress(row.sent().url());
        }
        if (row.setting().equals("parent")) {
            letter = letter.answering(parent(row.value()));
        }
        if (!origin.matches()) {
            return letter.saying(text);
        }
        letter = letter.saying(origin.group(1));
        return origin.group(2) == null ? letter.sentBy(origin.group(3)) : letter.from(origin.group(2));
    }

    private CommentId parent(String which) {
        return switch (which) {
            case "approved, same article" -> anApprovedComment();
            case "pending" ->
                newsroom.commentOn(article).saying("Still waiting").sent();
            case "of another article" -> {
                var parent = newsroom.commentOn(other).saying("Elsewhere").sent();
                decide(Verb.APPROVE, parent);
                yield parent;
            }
            default -> throw new IllegalArgumentException("Nobody knows the parent " + which);
        };
    }

    private CommentId anApprovedComment() {
        var comment = newsroom.commentOn(article).saying("To be answered").sent();
        decide(Verb.APPROVE, comment);
        return comment;
    }

    private String outcome(Letter letter) {
        try {
            return state(letter.sent()).status().name().toLowerCase(Locale.ROOT);
        } catch (SubmissionRefused refused) {
            return "refused";
        }
    }

    private void decide(Verb verb, CommentId comment) {
        var version = state(comment).version();
        decisions.decide(verb, List.of(new Seen(comment, version)));
    }

    private CommentState state(CommentId comment) {
        return decisions.states(List.of(comment)).getFirst();
    }
}
