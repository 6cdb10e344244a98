package dev.parley.markup;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What may remain of a comment's HTML: no ids, no classes, no images, links without any trick. */
final class CommentSanitizer {

    // Characters that turn the direction of what follows, plain or percent-encoded, disguise where a link leads.
    private static final Pattern DISGUISED = Pattern.compile(
            "[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|%E2%80%[89A][0-9A-F]|%E2%81%A[0-9A-F]|%D8%9C|%EF%BB%BF",
            Pattern.CASE_INSENSITIVE);
    // https://bank.example@evil.example leads to evil.example.
    private static final Pattern WITH_USER = Pattern.compile("https?:[/\\\\]*[^/\\\\?#]*@.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?:https?://[^/\\\\?#\\s]+|mailto:).*", Pattern.CASE_INSENSITIVE);

    private final PolicyFactory policy = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching((element, name, value) -> honest(value))
            .onElements("a")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("dir")
            .matching(true, "auto")
            .onElements("p", "li", "blockquote")
            .requireRelsOnLinks("nofollow", "ugc", "noopener", "noreferrer")
            .toFactory();

    String sanitize(String html) {
        return policy.sanitize(html);
    }

    /** The address, if a reader sees where it leads; else null, and the link becomes text. */
    private static @Nullable String honest(String address) {
        return ABSOLUTE.matcher(address).matches()
                        && !WITH_USER.matcher(address).matches()
                        && !DISGUISED.matcher(address).find()
                ? address
                : null;
    }
}
