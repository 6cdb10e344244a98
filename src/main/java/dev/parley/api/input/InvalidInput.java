package dev.parley.api.input;

import java.util.List;

/** What was sent can be read, but not be done. */
public final class InvalidInput extends RuntimeException {

    private final Place place;
    private final List<FieldProblem> problems;

    /** Where the input stood. */
    public enum Place {
        BODY,
        PARAMETER,
        HEADER
    }

    private InvalidInput(Place place, FieldProblem problem) {
        super(problem.field() + ": " + problem.message());
        this.place = place;
        this.problems = List.of(problem);
    }

    /** A field of the body is wrong. */
    public static InvalidInput field(String field, String message) {
        return new InvalidInput(Place.BODY, new FieldProblem(field, message));
    }

    /** A query parameter or a part of the path is wrong. */
    public static InvalidInput parameter(String name, String message) {
        return new InvalidInput(Place.PARAMETER, new FieldProblem(name, message));
    }

    /** A header is wrong. */
    public static InvalidInput header(String name, String message) {
        return new InvalidInput(Place.HEADER, new FieldProblem(name, message));
    }

    /** Where the input stood. */
    public Place place() {
        return place;
    }

    /** What is to be mended. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
