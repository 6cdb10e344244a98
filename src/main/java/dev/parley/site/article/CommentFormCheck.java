package dev.parley.site.article;

import static dev.parley.comment.CommentSubmission.MAX_AUTHOR;
import static dev.parley.comment.CommentSubmission.MAX_TEXT;
import static dev.parley.comment.CommentSubmission.MAX_URL;

import dev.parley.comment.CommentId;
import dev.parley.kernel.IdText;
import dev.parley.kernel.Text;
import dev.parley.reader.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks for what is to be mended in a form, in the order of its fields. */
final class CommentFormCheck {

    private CommentFormCheck() {}

    static List<Problem> problems(CommentForm form, boolean nameAndEmail) {
        var problems = new ArrayList<Problem>();
        comment(form.comment()).ifPresent(message -> problems.add(new Problem("comment", message)));
        author(form.author(), nameAndEmail).ifPresent(message -> problems.add(new Problem("author", message)));
        email(form.email(), nameAndEmail).ifPresent(message -> problems.add(new Problem("email", message)));
        url(form.url()).ifPresent(message -> problems.add(new Problem("url", message)));
        if (!form.parent().isEmpty() && parent(form.parent()).isEmpty()) {
            problems.add(Problem.ofForm(Words.PARENT_GONE));
        }
        return problems;
    }

    /** The comment that an id names, if it is an id at all. */
    static Optional<CommentId> parent(String id) {
        return IdText.read(id).map(CommentId::new);
    }

    private static Optional<String> comment(String comment) {
        if (comment.isBlank()) {
            return Optional.of("Please write a comment.");
        }
        return tooLong("comment", Text.length(comment), MAX_TEXT);
    }

    private static Optional<String> author(String author, boolean required) {
        return author.isBlank() && required
                ? Optional.of("Please give a name. It is shown with your comment.")
                : tooLong("name", Text.length(author), MAX_AUTHOR);
    }

    private static Optional<String> email(String email, boolean required) {
        if (email.isBlank()) {
            return !required
                    ? Optional.empty()
                    : Optional.of("Please give an email address. It will not be published.");
        }
        return EmailAddress.parse(email).isPresent()
                ? Optional.empty()
                : Optional.of("This is not an email address. One looks like name@example.com.");
    }

    private static Optional<String> url(String url) {
        if (url.isEmpty() || isWebAddress(url)) {
            return tooLong("web address", url.length(), MAX_URL);
        }
        return Optional.of("This is not a web address. One looks like https://example.com. You can leave it out.");
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            var scheme = uri.getScheme();
            return scheme != null
                    && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                    && uri.getRawAuthority() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<String> tooLong(String what, int length, int most) {
        if (length <= most) {
            return Optional.empty();
        }
        var numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return Optional.of("This %s has %s characters. Please shorten it to %s or fewer."
                .formatted(what, numbers.format(length), numbers.format(most)));
    }
}
