package dev.parley.corpora;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real article in Markdown.
 *
 * @param name the name of its file, without the ending
 * @param title from its front matter, or its name if it has none there
 * @param body without its front matter
 */
public record Post(String name, String title, String body) {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\+\\+\\+\\n(.*?)\\n\\+\\+\\+\\n+", Pattern.DOTALL);
    private static final Pattern TITLE =
            Pattern.compile("^title = (?:'''(.+)'''|'([^']*)'|\"((?:[^\"\\\\]|\\\\.)*)\")$", Pattern.MULTILINE);

    static Post of(String name, String text) {
        var front = FRONT_MATTER.matcher(text);
        if (!front.find()) {
            throw new IllegalArgumentException(name + " has no front matter");
        }
        var title = TITLE.matcher(front.group(1));
        var body = text.substring(front.end());
        return new Post(name, title.find() ? read(title) : name, body);
    }

    private static String read(Matcher title) {
        if (title.group(3) != null) {
            return title.group(3).replaceAll("\\\\(.)", "$1");
        }
        return title.group(1) == null ? title.group(2) : title.group(1);
    }
}
