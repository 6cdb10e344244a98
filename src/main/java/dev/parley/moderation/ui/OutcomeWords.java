package dev.parley.moderation.ui;

import static java.util.stream.Collectors.joining;

import dev.parley.audit.AuditRow;
import dev.parley.comment.Status;
import dev.parley.comment.Verb;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.ui.batch.Finished;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what became of decisions into words. */
final class OutcomeWords {

    private static final int MOST_TOLD_ONE_BY_ONE = 3;

    private final DateTimeFormatter time;

    OutcomeWords(ZoneId zone) {
        this.time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone);
    }

    /** What was done, and what could not be and why. */
    String of(Verb verb, Finished finished) {
        return sentence(
                finished,
                switch (verb) {
                    case APPROVE -> "Approved";
                    case REJECT -> "Rejected";
                    case SPAM -> "Marked as spam:";
                    case HOLD -> "Put back into the queue:";
                });
    }

    /** What was done to a group. */
    String ofGroup(Finished finished) {
        return sentence(finished, "Decided:");
    }

    /** What was undone, and what could not be and why. */
    String ofUndo(Finished finished) {
        return sentence(finished, "Undone:");
    }

    /** What someone did meanwhile to the comment that is being read. */
    String ofOther(Status now, Optional<AuditRow> act) {
        return act.filter(_ -> !now.isGone())
                .map(done -> "Meanwhile %s by %s at %s.".formatted(state(now), done.by(), time.format(done.at())))
                .orElse("Meanwhile %s.".formatted(state(now)));
    }

    private String sentence(Finished finished, String done) {
        var outcomes = finished.outcomes();
        var others = outcomes.stream()
                .filter(outcome -> !(outcome instanceof Outcome.Decided))
                .toList();
        var decided = outcomes.size() - others.size();
        return Stream.of(
                        decided == 0 ? "" : "%s %s.".formatted(done, comments(decided)),
                        others.size() > MOST_TOLD_ONE_BY_ONE ? inNumbers(others) : oneByOne(others),
                        rest(finished))
                .filter(words -> !words.isEmpty())
                .collect(joining(" "));
    }

    private String oneByOne(List<Outcome> others) {
        return others.stream().map(this::why).distinct().collect(joining(" "));
    }

    private static String inNumbers(List<Outcome> others) {
        var byOthers = others.stream()
                .filter(Outcome.AlreadyDecided.class::isInstance)
                .map(Outcome.AlreadyDecided.class::cast)
                .toList();
        var names = byOthers.stream()
                .map(Outcome.AlreadyDecided::by)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(joining(", "));
        var more = others.size() - byOthers.size();
        return "Left as they are: "
                + Stream.of(
                                byOthers.isEmpty()
                                        ? ""
                                        : "%d decided meanwhile%s"
                                                .formatted(byOthers.size(), names.isEmpty() ? "" : " by " + names),
                                more == 0 ? "" : "%d edited, gone or for another moderator".formatted(more))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(", "))
                + ".";
    }

    private static String rest(Finished finished) {
        if (finished.others() == 0) {
            return "";
        }
        return finished.stopped()
                ? "Stopped: %s left as before.".formatted(comments(finished.others()))
                : "Left out: %s that others decided, or their writers edited, since you looked."
                        .formatted(comments(finished.others()));
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
