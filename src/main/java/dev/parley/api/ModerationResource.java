package dev.parley.api;

import dev.parley.account.SignedIn;
import dev.parley.api.input.InvalidInput;
import dev.parley.api.problem.ApiProblem;
import dev.parley.comment.CommentId;
import dev.parley.comment.NoSuchComment;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.InvalidText;
import dev.parley.moderation.Queue;
import dev.parley.moderation.Reason;
import dev.parley.moderation.Reasons;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What programs that moderate do beside deciding. */
@RestController
@RequestMapping("/api/v1/moderation")
@Tag(name = "Moderation")
class ModerationResource {

    private final Reasons reasons;
    private final CommentDesk desk;
    private final Queue queue;
    private final SignedIn signedIn;

    ModerationResource(Reasons reasons, CommentDesk desk, Queue queue, SignedIn signedIn) {
        this.reasons = reasons;
        this.desk = desk;
        this.queue = queue;
        this.signedIn = signedIn;
    }

    @GetMapping("/reasons")
    @Operation(operationId = "listReasons", summary = "List the site's reasons for decisions")
    List<Reason> reasons() {
        return reasons.offered();
    }

    @PostMapping("/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "reply",
            summary = "Answer a public comment in the site's name",
            description = "The answer is public at once and marked as the site's.")
    CommentAnswer reply(@RequestBody ReplyInput input) {
        if (input.parent() == null) {
            throw InvalidInput.field("parent", "Name the id of the comment that is answered.");
        }
        try {
            var reply = desk.reply(
                    new CommentId(input.parent()), Objects.requireNonNullElse(input.body(), ""), signedIn.staff());
            return queue.find(reply).map(CommentAnswer::of).orElseThrow();
        } catch (InvalidText e) {
            throw InvalidInput.field("body", String.valueOf(e.getMessage()));
        } catch (NoSuchComment e) {
            throw ApiProblem.notFound("There is no public comment " + input.parent() + ".");
        }
    }

    /** An answer in the site's name. */
    @Schema(name = "ReplyInput")
    record ReplyInput(
            @Schema(description = "The id of the comment that is answered") @Nullable
            UUID parent,

            @Schema(description = "The answer, in the Markdown subset of comments") @Nullable
            String body) {}
}
