package dev.parley.site.article;

import dev.parley.comment.consent.ConsentText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form under an article as it is shown.
 *
 * @param target where it is sent, and what has to be in it
 * @param typed what stands in its fields, the token among it
 * @param replyingTo the name of the one who is answered; empty for a comment of its own
 * @param cancelPath where to go to answer nobody
 * @param problems what is to be mended; empty for a form that wasn't sent yet
 */
record RespondForm(Target target, CommentForm typed, String replyingTo, String cancelPath, List<Problem> problems) {

    RespondForm {
        problems = List.copyOf(problems);
    }

    /**
     * Where a form is sent.
     *
     * @param action the path
     * @param nameAndEmail whether a name and an address have to be in it
     * @param repliesByMail whether replies can be mailed
     * @param consent the text that stands under it; null for none
     */
    record Target(
            String action,
            boolean nameAndEmail,
            boolean repliesByMail,
            @Nullable ConsentText consent) {

        /** Whether a box has to be ticked that its text is agreed to. */
        boolean asksForConsent() {
            return consent != null && consent.box();
        }
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
