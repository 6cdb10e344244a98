package dev.parley.article;

import dev.parley.article.InvalidArticle.Problem;
import dev.parley.kernel.Text;
import dev.parley.markup.Markup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes manuscripts of drafts. */
@Component
class Proofreader {

    private static final int LONGEST_HTML = 1_000_000;
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant TOO_LATE = Instant.parse("9999-12-31T00:00:00Z");

    private final Markup markup;

    Proofreader(Markup markup) {
        this.markup = markup;
    }

    /** @throws InvalidArticle that names everything there is to mend */
    Manuscript read(ArticleDraft draft) {
        var title = Text.cleanLine(draft.title());
        var summary = Text.clean(draft.summary()).strip();
        var body = Text.clean(draft.body());
        var problems = new ArrayList<Problem>();
        if (title.isEmpty()) {
            problems.add(new Problem("title", "Give the article a title."));
        }
        limit("title", "The title", title, ArticleDraft.LONGEST_TITLE, problems);
        limit("summary", "The summary", summary, ArticleDraft.LONGEST_SUMMARY, problems);
        limit("body", "The text", body, ArticleDraft.LONGEST_BODY, problems);
        if (draft.publishAt() != null && !isStorable(draft.publishAt())) {
            problems.add(new Problem("publishAt", "The date must lie between the years 1000 and 9999."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidArticle(problems);
        }
        var html = markup.article(body);
        if (html.value().length() > LONGEST_HTML) {
            throw new InvalidArticle("body", "The text grows too long when it is rendered. Split the article.");
        }
        return new Manuscript(title, summary, body, html, draft.zone(), draft.comments());
    }

    // The range of a DATETIME.
    private static boolean isStorable(Instant date) {
        return !date.isBefore(EARLIEST) && date.isBefore(TOO_LATE);
    }

    private static void limit(String field, String name, String text, int longest, List<Problem> problems) {
        var length = Text.length(text);
        if (length > longest) {
            problems.add(
                    new Problem(field, "%s has %,d characters; at most %,d fit.".formatted(name, length, longest)));
        }
    }
}
