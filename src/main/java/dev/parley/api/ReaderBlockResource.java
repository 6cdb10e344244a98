package dev.parley.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parley.account.SignedIn;
import dev.parley.api.problem.ApiProblem;
import dev.parley.comment.CommentId;
import dev.parley.moderation.Queue;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.reader.ReaderId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Blocks the writers of comments, who are named by a comment of theirs and never by an address. */
@RestController
@RequestMapping("/api/v1/comments/{id}/writer/block")
@Tag(name = "Comments")
class ReaderBlockResource {

    private final ReaderBlocks blocks;
    private final Queue queue;
    private final SignedIn signedIn;

    ReaderBlockResource(ReaderBlocks blocks, Queue queue, SignedIn signedIn) {
        this.blocks = blocks;
        this.queue = queue;
        this.signedIn = signedIn;
    }

    @GetMapping
    @Operation(operationId = "getReaderBlock", summary = "Read whether the writer of a comment is blocked")
    BlockAnswer get(@PathVariable UUID id) {
        return answer(writer(id));
    }

    @PutMapping
    @Operation(
            operationId = "blockReader",
            summary = "Block the writer of a comment",
            description =
                    "What they send from then on is turned down by itself; their earlier comments stay as they are.")
    BlockAnswer block(@PathVariable UUID id) {
        var writer = writer(id);
        blocks.block(writer, signedIn.staff());
        return answer(writer);
    }

    @DeleteMapping
    @Operation(operationId = "unblockReader", summary = "Let the writer of a comment write again")
    BlockAnswer unblock(@PathVariable UUID id) {
        var writer = writer(id);
        blocks.unblock(writer, signedIn.staff());
        return answer(writer);
    }

    private BlockAnswer answer(ReaderId reader) {
        return blocks.find(reader)
                .map(block -> new BlockAnswer(reader.value(), true, block.by(), block.at()))
                .orElseGet(() -> new BlockAnswer(reader.value(), false, null, null));
    }

    private ReaderId writer(UUID id) {
        var row = queue.find(new CommentId(id))
                .orElseThrow(() -> ApiProblem.notFound("There is no comment " + id + "."))
                .row();
        if (row.reader() == null) {
            throw ApiProblem.notFound("Nobody can be blocked for the comment " + id
                    + ": staff wrote it, or someone who gave no address.");
        }
        return row.reader();
    }

    /** Whether a reader is blocked. */
    @Schema(name = "ReaderBlock")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BlockAnswer(
            @Schema(description = "The reader, as in Comment")
            UUID reader,

            boolean blocked,

            @Schema(description = "The name of the moderator who blocked the reader") @Nullable
            String by,

            @Nullable Instant at) {}
}
