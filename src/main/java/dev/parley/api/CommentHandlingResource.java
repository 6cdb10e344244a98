package dev.parley.api;

import dev.parley.account.SignedIn;
import dev.parley.api.input.InvalidInput;
import dev.parley.api.input.Word;
import dev.parley.api.problem.ApiProblem;
import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.Mark;
import dev.parley.comment.StaleComment;
import dev.parley.moderation.CommentDesk;
import dev.parley.moderation.InvalidText;
import dev.parley.moderation.Queue;
import dev.parley.moderation.QueueItem;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs that moderate do with a comment beside deciding about it. */
@RestController
@RequestMapping("/api/v1/comments/{id}")
@Tag(name = "Comments")
class CommentHandlingResource {

    private final CommentDesk desk;
    private final Queue queue;
    private final SignedIn signedIn;

    CommentHandlingResource(CommentDesk desk, Queue queue, SignedIn signedIn) {
        this.desk = desk;
        this.queue = queue;
        this.signedIn = signedIn;
    }

    @PatchMapping
    @Operation(
            operationId = "editComment",
            summary = "Edit the text of a comment",
            description =
                    "The text before is kept, and the comment says that it was edited. If-Match names the version "
                            + "that the change is based on, as the ETag of GET does.")
    ResponseEntity<CommentAnswer> edit(
            @PathVariable UUID id,
            @Parameter(required = true) @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable
                    String ifMatch,
            @RequestBody EditInput input) {
        var base = IfMatch.of(ifMatch);
        var current = find(id);
        base.check(current);
        try {
            desk.edit(current.seen(), Objects.requireNonNullElse(input.body(), ""), signedIn.staff());
        } catch (InvalidText e) {
            throw InvalidInput.field("body", String.valueOf(e.getMessage()));
        } catch (StaleComment e) {
            throw ApiProblem.staleComment(find(id).row().version());
        }
        return answer(id);
    }

    @PutMapping("/marks/{mark}")
    @Operation(
            operationId = "markComment",
            summary = "Pin a comment, feature it, or close its thread",
            description =
                    "A pinned comment stands above the others, a featured one in the article, while it is public. "
                            + "A closed thread takes no more answers.")
    ResponseEntity<CommentAnswer> mark(
            @PathVariable UUID id,
            @Schema(allowableValues = {"pinned", "featured", "thread-closed"}) @PathVariable String mark) {
        return mark(id, mark, true);
    }

    @DeleteMapping("/marks/{mark}")
    @Operation(operationId = "unmarkComment", summary = "Unpin a comment, unfeature it, or open its thread")
    ResponseEntity<CommentAnswer> unmark(
            @PathVariable UUID id,
            @Schema(allowableValues = {"pinned", "featured", "thread-closed"}) @PathVariable String mark) {
        return mark(id, mark, false);
    }

    @PutMapping("/article")
    @Operation(operationId = "moveThread", summary = "Move the whole thread of a comment under another article")
    ResponseEntity<CommentAnswer> move(@PathVariable UUID id, @RequestBody MoveInput input) {
        if (input.article() == null) {
            throw InvalidInput.field("article", "Name the id of an article.");
        }
        try {
            desk.moveThread(new CommentId(id), new ArticleId(input.article()), signedIn.staff());
        } catch (CommentDesk.ArticleUnknown e) {
            throw InvalidInput.field("article", String.valueOf(e.getMessage()));
        }
        return answer(id);
    }

    private ResponseEntity<CommentAnswer> mark(UUID id, String mark, boolean on) {
        var wanted = Word.parameter(MarkWord.class, "mark", mark).mark();
        desk.mark(new CommentId(id), wanted, on, signedIn.staff());
        return answer(id);
    }

    private ResponseEntity<CommentAnswer> answer(UUID id) {
        return CommentAnswer.withTag(find(id));
    }

    private QueueItem find(UUID id) {
        return queue.find(new CommentId(id)).orElseThrow(() -> ApiProblem.notFound("There is no comment " + id + "."));
    }

    /** A new text. */
    @Schema(name = "CommentEdit")
    record EditInput(
            @Schema(description = "The text, in the Markdown subset of comments") @Nullable
            String body) {}

    /** Another place for a thread. */
    @Schema(name = "ThreadMove")
    record MoveInput(
            @Schema(description = "The id of the article under which the thread is to stand") @Nullable
            UUID article) {}

    /** What a comment can be marked with. */
    private enum MarkWord implements Word {
        PINNED(Mark.PINNED),
        FEATURED(Mark.FEATURED),
        THREAD_CLOSED(Mark.THREAD_CLOSED);

        private final Mark mark;

        MarkWord(Mark mark) {
            this.mark = mark;
        }

        Mark mark() {
            return mark;
        }

        @Override
        public String word() {
            return Word.super.word().replace('_', '-');
        }
    }
}
