package dev.parley.site.article;

import java.util.List;

/**
 * The form under an article as it is shown.
 *
 * @param action the path to which it is sent
 * @param typed what stands in its fields, the token among it
 * @param replyingTo the name of the one who is answered; empty for a comment of its own
 * @param cancelPath where to go to answer nobody
 * @param problems what is to be mended; empty for a form that wasn't sent yet
 */
record RespondForm(String action, CommentForm typed, String replyingTo, String cancelPath, List<Problem> problems) {

    RespondForm {
        problems = List.copyOf(problems);
    }

    /** What is wrong with a field; empty when nothing is. */
    String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse("");
    }

    boolean hasProblems() {
        return !problems.isEmpty();
    }
}
