package dev.parley.corpora;

import dev.parley.kernel.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader says, from real streams of comments, some with emoji, both directions, or a string that breaks programs. */
record RealComment(String author, String text) {

    private static final String PICTURES = " 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿 👋🏾 ❤️ 𠮷";
    private static final String DIRECTIONS = " (مرحبًا «بكم») שלום: \u202eabc\u202c \u2067نیم‌فاصله\u2069!";
    private static final int LONGEST = 10_000;

    static List<RealComment> first(int number) {
        var naughty = naughtyStrings();
        var real = Corpora.files("comment-streams").stream()
                .flatMap(file -> Csv.rows(Corpora.read(file)).stream())
                .map(row -> new RealComment(Text.cleanLine(row.get(0)), row.get(2)))
                .filter(comment ->
                        isPossible(comment.text()) && !comment.author().isBlank())
                .limit(number)
                .toList();
        return IntStream.range(0, real.size())
                .mapToObj(n -> real.get(n).varied(n, naughty))
                .toList();
    }

    /** The text as it is stored. */
    String stored() {
        return Text.clean(text);
    }

    private RealComment varied(int number, List<String> naughty) {
        var varied = switch (number % 10) {
            case 1 -> text + PICTURES;
            case 4 -> text + DIRECTIONS;
            case 7 -> naughty.get(number / 10 % naughty.size());
            default -> text;
        };
        return new RealComment(author, varied);
    }

    private static List<String> naughtyStrings() {
        return Stream.of(Corpora.json("text/naughty-strings.json"))
                .flatMap(list -> list.valueStream())
                .map(string -> string.asString())
                .filter(RealComment::isPossible)
                .toList();
    }

    private static boolean isPossible(String text) {
        var stored = Text.clean(text);
        return !stored.isBlank() && Text.length(stored) < LONGEST - 100;
    }
}
