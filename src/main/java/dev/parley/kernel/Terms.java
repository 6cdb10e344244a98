package dev.parley.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Terms to be looked for, in their order. */
public final class Terms {

    /** There are no terms. */
    public static final Terms NONE = new Terms(List.of());

    private final List<Sought> terms;

    private Terms(List<Sought> terms) {
        this.terms = terms;
    }

    /** The terms of these lines; empty ones are none. */
    public static Terms of(Collection<String> lines) {
        return new Terms(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && Term.problem(line).isEmpty())
                .map(line -> Sought.of(new Term(line)))
                .toList());
    }

    /** The first term that the text holds. */
    public Optional<Hit> in(String text) {
        if (terms.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        var searched = Searched.of(text);
        return terms.stream().flatMap(term -> term.in(searched).stream()).findFirst();
    }

    /**
     * A term that was found.
     *
     * @param disguised whether it was written with letters of other scripts that look like its own
     */
    public record Hit(Term term, boolean disguised) {}

    /** A text in its readings; ASCII alone has no look-alikes. */
    private record Searched(Reading plain, List<Reading> resembling) {

        static Searched of(String text) {
            var plain = Reading.of(text);
            var ascii = text.chars().allMatch(character -> character < 0x80);
            return new Searched(
                    plain, ascii ? List.of() : List.of(Reading.resembling(text), Reading.resemblingAsWritten(text)));
        }
    }

    /** A term in its readings. */
    private record Sought(Term term, String plain, String resembling) {

        static Sought of(Term term) {
            return new Sought(
                    term,
                    Reading.of(term.text()).text(),
                    Reading.resembling(term.text()).text());
        }

        Optional<Hit> in(Searched searched) {
            if (isIn(searched.plain(), plain, false)) {
                return Optional.of(new Hit(term, false));
            }
            return searched.resembling().stream().anyMatch(reading -> isIn(reading, resembling, true))
                    ? Optional.of(new Hit(term, true))
                    : Optional.empty();
        }

        private boolean isIn(Reading reading, String sought, boolean throughResemblance) {
            var text = reading.text();
            for (var at = text.indexOf(sought); at >= 0 && !sought.isEmpty(); at = text.indexOf(sought, at + 1)) {
                var end = at + sought.length();
                var resembles = !throughResemblance || isReplaced(reading, at, end);
                if (resembles && (!term.wholeWord() || isWhole(text, at, end))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isReplaced(Reading reading, int start, int end) {
            var next = reading.replaced().nextSetBit(start);
            return next >= 0 && next < end;
        }

        private static boolean isWhole(String text, int start, int end) {
            return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
        }
    }
}
