package dev.parley.demo;

import dev.parley.article.ArticleId;
import dev.parley.comment.CommentId;
import dev.parley.comment.CommentSubmission;
import dev.parley.comment.Delivery;
import dev.parley.comment.Sender;
import dev.parley.comment.Verb;
import dev.parley.kernel.Slug;
import dev.parley.kernel.Text;
import dev.parley.reader.EmailAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A comment of the demo.
 *
 * @param id a name by which others can answer it; null when none does
 * @param answers the name of the one that it answers
 * @param age how long ago it was written
 * @param decision what the moderator did about it; null while it waits
 * @param reason the key of the reason why, if that has to be said
 */
record DemoComment(
        @Nullable String id,
        @Nullable String answers,
        String author,
        @Nullable String web,
        Duration age,
        @Nullable Verb decision,
        @Nullable String reason,
        String text)
        implements Comparable<DemoComment> {

    @Override
    public int compareTo(DemoComment other) {
        return other.age.compareTo(age);
    }

    /** What its writer sends: from an address and a network that nobody else has. */
    CommentSubmission toSubmission(ArticleId article, @Nullable CommentId parent, int number) {
        return new CommentSubmission(
                article,
                parent,
                new Sender(
                        author,
                        EmailAddress.parse(Slug.of(author) + "@readers.example").orElseThrow(),
                        web),
                Text.clean(text).strip(),
                Delivery.from("2001:db8:" + Integer.toHexString(number) + "::1"),
                "demo-" + number);
    }
}
