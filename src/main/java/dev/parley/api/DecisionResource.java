package dev.parley.api;

import dev.parley.account.SignedIn;
import dev.parley.api.problem.ApiProblem;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.Moderation;
import dev.parley.moderation.Outcome;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions of programs that moderate. */
@RestController
@RequestMapping("/api/v1/moderation/decisions")
@Tag(name = "Moderation")
class DecisionResource {

    private final Moderation moderation;
    private final SignedIn signedIn;

    DecisionResource(Moderation moderation, SignedIn signedIn) {
        this.moderation = moderation;
        this.signedIn = signedIn;
    }

    @PostMapping
    @Operation(
            operationId = "decide",
            summary = "Decide about comments",
            description = "Decides about pending comments and about those that the same account decided last. What "
                    + "someone else decided stays as it is; its result says who it was.")
    DecisionResults decide(@RequestBody DecisionInput input) {
        var staff = signedIn.staff();
        var outcomes = moderation.decideUnseen(input.toRuling(), input.commentIds(), staff);
        return new DecisionResults(outcomes.stream()
                .map(outcome -> DecisionResult.of(outcome, staff))
                .toList());
    }

    @DeleteMapping("/{id}")
    @Operation(
            operationId = "undo",
            summary = "Undo a decision",
            description = "The comment stands again where it stood before. The undoing is a decision too.")
    DecisionResult undo(@PathVariable UUID id) {
        var staff = signedIn.staff();
        var outcome = moderation.undo(List.of(new DecisionId(id)), staff).getFirst();
        return switch (outcome) {
            case Outcome.Decided decided -> DecisionResult.of(decided, staff);
            case Outcome.AlreadyDecided already ->
                throw ApiProblem.changedSince(
                        CommentStatusWord.of(already.now()).word(), already.by(), already.at());
            case Outcome.Edited edited ->
                throw ApiProblem.changedSince(CommentStatusWord.of(edited.now()).word(), null, null);
            // An undo is never left to another moderator.
            case Outcome.ForAnother other ->
                throw ApiProblem.notFound("There is no decision about " + other.comment() + " to undo.");
            case Outcome.Unknown unknown ->
                throw ApiProblem.notFound("There is no comment " + unknown.comment() + " any more.");
        };
    }
}
