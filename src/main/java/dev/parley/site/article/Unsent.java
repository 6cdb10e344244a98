package dev.parley.site.article;

import dev.parley.site.page.Head;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The page for one whose comment was not taken, with all that they typed. It needs no storage.
 *
 * @param status what is answered
 * @param text why, and what to do, in words
 * @param typed what was typed, to be copied
 * @param form the form to send it again; null where that is of no use
 * @param retryAfterSeconds when to try again; 0 where that is of no use
 */
record Unsent(
        HttpStatus status,
        Head head,
        String text,
        CommentForm typed,
        @Nullable RespondForm form,
        long retryAfterSeconds) {

    private static final long PAUSE_SECONDS = 30;

    static Unsent articleGone(CommentForm typed) {
        return forGood(HttpStatus.NOT_FOUND, "This article is not here any more", typed);
    }

    static Unsent commentsClosed(CommentForm typed) {
        return forGood(HttpStatus.FORBIDDEN, "Comments on this article are closed", typed);
    }

    static Unsent tooFast(CommentForm typed, RespondForm.Target target, Duration wait) {
        return again(
                HttpStatus.TOO_MANY_REQUESTS,
                "That was a little fast",
                Words.tooFast(wait),
                form(target, typed),
                wait.toSeconds() + 1);
    }

    static Unsent storageOutOfReach(CommentForm typed, RespondForm.Target target) {
        var text = "Comments can't be stored at the moment. Your text is kept in the form: "
                + "please send it again in half a minute.";
        return again(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Your comment was not stored yet",
                text,
                form(target, typed),
                PAUSE_SECONDS);
    }

    HttpHeaders headers() {
        var headers = new HttpHeaders();
        if (retryAfterSeconds > 0) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
        }
        return headers;
    }

    private static Unsent forGood(HttpStatus status, String title, CommentForm typed) {
        var text = "Your comment was not sent. Here is its text, so that you can copy it.";
        return new Unsent(status, Head.hidden(title), text, typed, null, 0);
    }

    private static Unsent again(HttpStatus status, String title, String text, RespondForm form, long seconds) {
        return new Unsent(status, Head.hidden(title), text, form.typed(), form, seconds);
    }

    private static RespondForm form(RespondForm.Target target, CommentForm typed) {
        return new RespondForm(target, typed, "", "", List.of());
    }
}
