package dev.parley.moderation.triage;

import java.util.List;

/** What spam and comments are like in general: examples made up for this purpose, learned with the site's own. */
final class Prior {

    static final List<Example> EXAMPLES = Resource.lines("prior.tsv")
            .map(line -> line.split("\t", 2))
            .map(line -> new Example(CommentText.of(line[1]), line[0].equals("spam")))
            .toList();

    private Prior() {}
}
