package dev.parley.site.article;

import dev.parley.kernel.Text;
import dev.parley.moderation.CommentEdits;
import dev.parley.moderation.InvalidText;
import dev.parley.moderation.Refusal;
import dev.parley.moderation.SubmissionRefused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a writer edit a comment for a while. Whatever becomes of it, what was typed is kept. */
@Controller
class EditController {

    private final CommentEdits edits;
    private final OwnCommentPages pages;

    EditController(CommentEdits edits, OwnCommentPages pages) {
        this.edits = edits;
        this.pages = pages;
    }

    @GetMapping("/comments/{id}/edit")
    ResponseEntity<byte[]> open(@PathVariable String id, @RequestParam(defaultValue = "") String key) {
        var comment = pages.comment(id, key);
        return comment.editableUntil() == null
                ? pages.back(comment.comment(), key)
                : pages.answer(HttpStatus.OK, "article/edit", EditPage.of(comment, key));
    }

    @PostMapping(path = "/comments/{id}/edit", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> edit(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(name = "comment", defaultValue = "") String text,
            HttpServletRequest request) {
        var typed = Text.clean(text);
        var comment = pages.comment(id, key);
        var page = EditPage.of(comment, key).with(typed);
        try {
            edits.edit(comment.comment(), typed, Deliveries.of(HiddenFields.ofToken(""), request));
            return pages.back(comment.comment(), key);
        } catch (InvalidText e) {
            return pages.answer(
                    HttpStatus.UNPROCESSABLE_CONTENT, "article/edit", page.mending(String.valueOf(e.getMessage())));
        } catch (CommentEdits.TooLate e) {
            return pages.answer(HttpStatus.FORBIDDEN, "article/edit", page.tooLate());
        } catch (SubmissionRefused e) {
            return refused(e.refusal(), page);
        }
    }

    private ResponseEntity<byte[]> refused(Refusal refusal, EditPage page) {
        return switch (refusal) {
            case Refusal.TooFast fast ->
                pages.tooFast(fast.retryAfter(), "article/edit", page.mending(Words.tooFast(fast.retryAfter())));
            case Refusal.SaidBefore _ ->
                pages.answer(HttpStatus.UNPROCESSABLE_CONTENT, "article/edit", page.mending(Words.SAID_BEFORE));
            default -> pages.answer(HttpStatus.FORBIDDEN, "article/edit", page.tooLate());
        };
    }
}
