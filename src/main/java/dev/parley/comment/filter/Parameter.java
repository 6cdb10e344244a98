package dev.parley.comment.filter;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.WaitsFor;
import dev.parley.kernel.Text;
import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The conditions as they stand in an address, each under a name of its own. */
enum Parameter {
    WAITS(
            "waits",
            Condition.Awaiting.class,
            "one of decision, review, reports and appeal",
            value -> new Condition.Awaiting(WaitsFor.valueOf(value.toUpperCase(Locale.ROOT)))),
    ARTICLE(
            "article",
            Condition.OnArticle.class,
            "the id of an article",
            value -> new Condition.OnArticle(new ArticleId(uuid(value)))),
    READER(
            "reader",
            Condition.ByReader.class,
            "the id of a reader",
            value -> new Condition.ByReader(new ReaderId(uuid(value)))),
    AUTHOR(
            "author",
            Condition.ByAuthor.class,
            "a name of at most 200 characters",
            value -> new Condition.ByAuthor(words(value))),
    TEXT(
            "text",
            Condition.Saying.class,
            "a text of at most 200 characters",
            value -> new Condition.Saying(words(value))),
    SIGNAL(
            "signal",
            Condition.WithSignal.class,
            "the short name of a check, such as links",
            value -> new Condition.WithSignal(checkName(value))),
    DOMAIN(
            "domain",
            Condition.LinkingTo.class,
            "a domain, such as example.org",
            value -> new Condition.LinkingTo(words(value).toLowerCase(Locale.ROOT))),
    SIMILAR(
            "similar",
            Condition.SimilarTo.class,
            "the id of a comment",
            value -> new Condition.SimilarTo(new CommentId(uuid(value)))),
    NETWORK(
            "network",
            Condition.FromNetworkOf.class,
            "the id of a comment",
            value -> new Condition.FromNetworkOf(new CommentId(uuid(value)))),
    SCORE_FROM(
            "score-from",
            Condition.ScoreFrom.class,
            "a number from 0 to 1",
            value -> new Condition.ScoreFrom(likelihood(value))),
    SCORE_TO(
            "score-to",
            Condition.ScoreTo.class,
            "a number from 0 to 1",
            value -> new Condition.ScoreTo(likelihood(value))),
    FROM(
            "from",
            Condition.SubmittedFrom.class,
            "a date, such as 2026-03-01",
            value -> new Condition.SubmittedFrom(time(value))),
    BEFORE(
            "before",
            Condition.SubmittedBefore.class,
            "a date, such as 2026-03-01",
            value -> new Condition.SubmittedBefore(time(value)));

    private static final int LONGEST_WORDS = 200;

    // Years of four digits are all that databases and calendars know, in any time zone.
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final Pattern CHECK = Pattern.compile("[a-z0-9-]{1,50}");

    private final String word;
    private final Class<? extends Condition> kind;
    private final String expected;
    private final Function<String, Condition> reader;

    Parameter(String word, Class<? extends Condition> kind, String expected, Function<String, Condition> reader) {
        this.word = word;
        this.kind = kind;
        this.expected = expected;
        this.reader = reader;
    }

    static Optional<Parameter> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    Class<? extends Condition> kind() {
        return kind;
    }

    /** What its value has to be, in words. */
    String expected() {
        return expected;
    }

    /** @throws IllegalArgumentException when the value says nothing of the kind */
    Condition read(String value) {
        try {
            return reader.apply(value);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The value that {@link #read} reads as this condition. */
    static String write(Condition condition) {
        return switch (condition) {
            case Condition.Awaiting(var reason) -> reason.name().toLowerCase(Locale.ROOT);
            case Condition.OnArticle(var article) -> article.value().toString();
            case Condition.ByReader(var reader) -> reader.value().toString();
            case Condition.ByAuthor(var name) -> name;
            case Condition.Saying(var text) -> text;
            case Condition.WithSignal(var check) -> check;
            case Condition.LinkingTo(var domain) -> domain;
            case Condition.SimilarTo(var first) -> first.toString();
            case Condition.FromNetworkOf(var comment) -> comment.toString();
            case Condition.ScoreFrom(var least) -> Double.toString(least);
            case Condition.ScoreTo(var most) -> Double.toString(most);
            case Condition.SubmittedFrom(var first) -> first.toString();
            case Condition.SubmittedBefore(var end) -> end.toString();
            case Condition.UnchangedSince(var at) -> at.toString();
        };
    }

    private static UUID uuid(String value) {
        return UUID.fromString(value);
    }

    private static String words(String value) {
        var clean = Text.cleanLine(value);
        if (clean.isEmpty() || clean.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException();
        }
        return clean;
    }

    private static String checkName(String value) {
        if (!CHECK.matcher(value).matches()) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static double likelihood(String value) {
        var number = Double.parseDouble(value);
        if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException();
        }
        return number;
    }

    private static Instant time(String value) {
        var time = value.length() == "2026-03-01".length()
                ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(value);
        if (time.isBefore(FIRST) || !time.isBefore(END)) {
            throw new IllegalArgumentException();
        }
        return time;
    }
}
