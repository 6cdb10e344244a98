package dev.parley.moderation.check;

import dev.parley.markup.Html;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A comment's text in the readings that the checks look at.
 *
 * @param source as it was typed
 * @param untagged without what looks like tags of HTML
 * @param shown as readers would read it, without any markup
 * @param links where it links to, the web address of its writer last
 */
public record Written(String source, String untagged, String shown, List<String> links) {

    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\s[^>]{0,500}?href\\s*=\\s*[\"']?([^\"'\\s>]+)[^>]*>(?:[^<]{0,2000}</a\\s*>)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    public Written {
        links = List.copyOf(links);
    }

    /** @param renderer turns the text into what readers would see */
    static Written of(String source, Function<String, Html> renderer, @Nullable String writersUrl) {
        var html = renderer.apply(source);
        var tagged = ANCHOR.matcher(source).results().map(link -> link.group(1)).toList();
        // Links that are written as HTML are shown as text, but they were meant as links and count once.
        var others =
                tagged.isEmpty() ? html : renderer.apply(ANCHOR.matcher(source).replaceAll(" "));
        var links = Stream.of(tagged.stream(), others.links().stream(), Stream.ofNullable(writersUrl))
                .flatMap(each -> each)
                .toList();
        return new Written(source, TAG.matcher(source).replaceAll(""), html.text(), links);
    }

    /** The domains that it links to, in lower case. */
    List<String> domains() {
        return links.stream().flatMap(link -> domain(link).stream()).toList();
    }

    static Optional<String> domain(String link) {
        try {
            var host = new URI(link).getHost();
            return Optional.ofNullable(host).map(name -> name.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "(a text)";
    }
}
