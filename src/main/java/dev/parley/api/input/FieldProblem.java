package dev.parley.api.input;

/**
 * One thing to mend.
 *
 * @param field where it is, such as {@code title} or {@code comments[3]}
 * @param message what is wrong and what would be right
 */
public record FieldProblem(String field, String message) {}
