package dev.parley.corpora;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A real article in Markdown, without its front matter. */
record RealPost(String title, String body) {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\+\\+\\+\n(.*?)\n\\+\\+\\+\n", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("^title = (['\"]+)(.*?)\\1$", Pattern.MULTILINE);

    static List<RealPost> first(int number) {
        return Corpora.files("posts").stream().limit(number).map(RealPost::of).toList();
    }

    private static RealPost of(Path file) {
        var text = Corpora.read(file);
        var front = FRONT_MATTER.matcher(text);
        if (!front.find()) {
            return new RealPost(file.getFileName().toString(), text);
        }
        var title = TITLE.matcher(front.group(1));
        return new RealPost(title.find() ? title.group(2) : file.getFileName().toString(), text.substring(front.end()));
    }
}
