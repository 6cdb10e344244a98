package dev.parley.comment;

import dev.parley.article.ArticleId;
import dev.parley.reader.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What arrives through the form, before it is a comment. Texts are {@linkplain dev.parley.kernel.Text#clean
 * cleaned} and within their limits. {@link #toString} names the article alone: the rest is the reader's.
 *
 * @param article the article that it was left under
 * @param parent the comment that it answers, if any
 * @param sender who sends it
 * @param text the comment, in the Markdown subset of comments
 * @param delivery how it came; never stored
 * @param formToken the token of the form: the same submission under the same token is the same comment
 * @param consentVersion which text stood under the form, as the token says; null where none did
 */
public record CommentSubmission(
        ArticleId article,
        @Nullable CommentId parent,
        Sender sender,
        String text,
        Delivery delivery,
        String formToken,
        @Nullable Long consentVersion) {

    /** The longest name, in code points. */
    public static final int MAX_AUTHOR = 80;

    /** The longest web address, in characters. */
    public static final int MAX_URL = 200;

    /** The longest text, in code points. */
    public static final int MAX_TEXT = 10_000;

    /** What comes from a form under which no text stood. */
    public CommentSubmission(
            ArticleId article,
            @Nullable CommentId parent,
            Sender sender,
            String text,
            Delivery delivery,
            String formToken) {
        this(article, parent, sender, text, delivery, formToken, null);
    }

    public String author() {
        return sender.name();
    }

    public @Nullable EmailAddress email() {
        return sender.email();
    }

    public @Nullable String url() {
        return sender.url();
    }

    @Override
    public String toString() {
        return "CommentSubmission[article=" + article.value() + "]";
    }
}
