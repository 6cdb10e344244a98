package dev.parley.article;

import java.util.List;
import java.util.stream.Collectors;

/** The draft can't be taken as it is. */
public final class InvalidArticle extends RuntimeException {

    private final List<Problem> problems;

    InvalidArticle(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    InvalidArticle(String field, String message) {
        this(List.of(new Problem(field, message)));
    }

    /** Everything that is to be mended, at least one thing. */
    public List<Problem> problems() {
        return problems;
    }

    /** The field of the first problem. */
    public String field() {
        return problems.getFirst().field();
    }

    /**
     * One thing to mend.
     *
     * @param field the name of the component of {@link ArticleDraft}
     * @param message what is wrong and what would be right, for the writer
     */
    public record Problem(String field, String message) {}
}
