package dev.parley.moderation.ui;

import static java.util.stream.Collectors.joining;

import dev.parley.audit.AuditRow;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Outcome;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** Turns what became of decisions into words. */
final class OutcomeWords {

    private final DateTimeFormatter time;

    OutcomeWords(ZoneId zone) {
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone);
    }

    /** What was done, and what could not be and why. */
    String of(Verb verb, List<Outcome> outcomes) {
        return sentence(
                outcomes,
                switch (verb) {
                    case APPROVE -> "Approved";
                    case REJECT -> "Rejected";
                    case SPAM -> "Marked as spam:";
                    case HOLD -> "Put back into the queue:";
                });
    }

    /** What was done to a group. */
    String ofGroup(List<Outcome> outcomes) {
        return sentence(outcomes, "Decided:");
    }

    /** What was undone, and what could not be and why. */
    String ofUndo(List<Outcome> outcomes) {
        return sentence(outcomes, "Undone:");
    }

    /** What someone did meanwhile to the comment that is being read. */
    String ofOther(Status now, Optional<AuditRow> act) {
        return act.filter(_ -> !now.isGone())
                .map(done -> "Meanwhile %s by %s at %s.".formatted(state(now), done.by(), time.format(done.at())))
                .orElse("Meanwhile %s.".formatted(state(now)));
    }

    private String sentence(List<Outcome> outcomes, String done) {
        var decided =
                outcomes.stream().filter(Outcome.Decided.class::isInstance).count();
        var others = outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Decided))
                .map(this::why)
                .distinct()
                .collect(joining(" "));
        var words = decided == 0 ? "" : "%s %s. ".formatted(done, comments(decided));
        return (words + others).strip();
    }

    private String why(Outcome outcome) {
        return switch (outcome) {
            case Outcome.AlreadyDecided already
            when already.by() != null && already.at() != null ->
                "Left as it is: %s by %s at %s."
                        .formatted(state(already.now()), already.by(), time.format(already.at()));
            case Outcome.AlreadyDecided already -> "Left as it is: %s already.".formatted(state(already.now()));
            case Outcome.Edited _ -> "Left as it is: it was edited since you saw it. Read it again.";
            case Outcome.ForAnother _ ->
                "Left to another moderator: you decided first, and its writer asks for another look.";
            case Outcome.Unknown _ -> "Left out: a comment that is gone.";
            case Outcome.Decided _ -> "";
        };
    }

    private static String comments(long count) {
        return count == 1 ? "1 comment" : count + " comments";
    }

    private static String state(Status status) {
        return switch (status) {
            case APPROVED -> "approved";
            case REJECTED -> "rejected";
            case SPAM -> "marked as spam";
            case WITHDRAWN -> "withdrawn by its writer";
            case ERASED -> "erased";
            case PENDING -> "put back into the queue";
        };
    }
}
