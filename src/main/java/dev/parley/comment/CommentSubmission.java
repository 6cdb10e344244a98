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
 * @param author the name to show
 * @param email the reader's address
 * @param url the reader's web address (http or https), if given
 * @param text the comment, in the Markdown subset of comments
 * @param network the network address that it came from; used for rate limits, never stored
 * @param formToken the token of the form: the same submission under the same token is the same comment
 */
public record CommentSubmission(
        ArticleId article,
        @Nullable CommentId parent,
        String author,
        EmailAddress email,
        @Nullable String url,
        String text,
        String network,
        String formToken) {

    /** The longest name, in code points. */
    public static final int MAX_AUTHOR = 80;

    /** The longest web address, in characters. */
    public static final int MAX_URL = 200;

    /** The longest text, in code points. */
    public static final int MAX_TEXT = 10_000;

    @Override
    public String toString() {
        return "CommentSubmission[article=" + article.value() + "]";
    }
}
