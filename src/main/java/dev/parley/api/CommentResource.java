package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.kernel.Cursor;
import dev.parley.moderation.Queue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Comments for programs that moderate. */
@RestController
@RequestMapping("/api/v1/comments")
@Tag(name = "Comments")
class CommentResource {

    private final Queue queue;

    CommentResource(Queue queue) {
        this.queue = queue;
    }

    @GetMapping
    @Operation(
            operationId = "listComments",
            summary = "List comments",
            description = "The oldest first. The pending ones are the queue in which they should be decided.")
    PageAnswer<CommentAnswer> list(
            @Schema(allowableValues = {"pending", "approved", "rejected", "spam"})
                    @RequestParam(defaultValue = "pending")
                    String status,
            @Parameter(description = "The “next” of the page before; opaque") @RequestParam(required = false) @Nullable
                    String after,
            @RequestParam(defaultValue = PageAnswer.DEFAULT_LIMIT)
                    @Min(value = 1, message = PageAnswer.LIMIT_RANGE)
                    @Max(value = PageAnswer.HIGHEST_LIMIT, message = PageAnswer.LIMIT_RANGE)
                    int limit) {
        var wanted = Word.parameter(CommentStatusWord.class, "status", status);
        var page = queue.page(wanted.status(), after == null ? null : Cursor.decode(after), limit);
        return new PageAnswer<>(
                page.items().stream().map(CommentAnswer::of).toList(),
                page.next() == null ? null : page.next().encode());
    }
}
