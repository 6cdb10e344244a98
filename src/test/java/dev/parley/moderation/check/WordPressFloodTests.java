package dev.parley.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.comment.Status;
import dev.parley.moderation.SubmissionRefused;
import dev.parley.reader.Readers;
import dev.parley.site.SetClock;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Newsroom.Letter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows of WordPress's table about comments that come too fast, judged by the whole rule book. */
@DatabaseTest
class WordPressFloodTests {

    private static final Pattern AGE = Pattern.compile("one ([0-9]+) s ago");

    private final SetClock clock = new SetClock();

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private List<IntakeCheck> checks;

    @Autowired
    private Candidates candidates;

    @Autowired
    private Readers readers;

    static boolean shows(WordPressRow row) {
        return row.setting().equals("flood") && !WordPressStaffTests.shows(row);
    }

    static Stream<WordPressRow> rows() {
        return WordPressRow.all().stream().filter(WordPressFloodTests::shows);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void row(WordPressRow row) {
        var rules = rulesOf(oneIn(Duration.ofSeconds(15)));
        var age = AGE.matcher(row.history());
        assertThat(age.find()).isTrue();
        var sameNetwork = row.has("same network address");
        judge(
                rules,
                letter(row).by(sameNetwork ? "Bea" : "Ann").from("192.0.2.1").saying("first"));
        clock.advance(Duration.ofSeconds(Long.parseLong(age.group(1))));
        var second = letter(row)
                .by("Ann")
                .from(sameNetwork ? "192.0.2.1" : "198.51.100.1")
                .saying("second");

        if (row.expected().equals("refused")) {
            assertThatExceptionOfType(SubmissionRefused.class).isThrownBy(() -> judge(rules, second));
        } else {
            assertThat(judge(rules, second)).isEqualTo(Status.PENDING);
        }
    }

    @Test
    void anArticleTakesNoMoreThanItsBurst() {
        var limits = new CommentsProperties.Flood(
                true, 9, Duration.ofSeconds(1), 9, Duration.ofSeconds(1), 2, Duration.ofMinutes(1));
        var rules = rulesOf(limits);
        var article = newsroom.article("Crowded");
        judge(rules, newsroom.commentOn(article).saying("one"));
        judge(rules, newsroom.commentOn(article).saying("two"));

        assertThatExceptionOfType(SubmissionRefused.class)
                .isThrownBy(() -> judge(rules, newsroom.commentOn(article).saying("three")));
        judge(rules, newsroom.commentOn(newsroom.article("Quiet")).saying("three"));
    }

    private static CommentsProperties.Flood oneIn(Duration interval) {
        return new CommentsProperties.Flood(true, 1, interval, 1, interval, 100, Duration.ofMillis(1));
    }

    private RuleBook rulesOf(CommentsProperties.Flood limits) {
        var others = new ArrayList<>(checks);
        others.replaceAll(
                check -> check instanceof Flood ? new Flood(new CommentsProperties(limits, 3), clock) : check);
        return new RuleBook(others);
    }

    private Letter letter(WordPressRow row) {
        return newsroom.commentOn(newsroom.article(row.toString()));
    }

    private Status judge(RuleBook rules, Letter letter) {
        var submission = letter.submission();
        var reader = readers.recognise(Objects.requireNonNull(submission.email()));
        return rules.judge(candidates.of(submission, reader)).comment().status();
    }
}
