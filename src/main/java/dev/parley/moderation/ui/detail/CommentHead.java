package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentRow;
import dev.parley.comment.Status;
import dev.parley.comment.consent.ConsentText;
import dev.parley.moderation.QueueItem;
import dev.parley.moderation.ui.queue.Age;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who wrote the comment, under which article, when, and where it stands. */
final class CommentHead extends Div {

    private final ZoneId zone;
    private final DateTimeFormatter time;
    private final Clock clock;

    CommentHead(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(zone);
        this.clock = clock;
        addClassName("comment-head");
    }

    /** @param consent the text that stood under its form; null where none did */
    void show(QueueItem item, @Nullable ConsentText consent) {
        removeAll();
        var facts = facts(item.row());
        if (consent != null) {
            facts.add(new ConsentButton(consent, zone));
        }
        add(title(item), marks(item.row()), facts);
    }

    private static H2 title(QueueItem item) {
        var title = new H2();
        title.getElement()
                .appendChild(new Element("bdi")
                        .setAttribute("class", "comment-author")
                        .setText(item.row().author()));
        title.add(new Span(" on "), article(item));
        return title;
    }

    private static Component article(QueueItem item) {
        if (item.article() == null) {
            return new Span("an article that is gone");
        }
        var link =
                new Anchor("/articles/" + item.article().slug(), item.article().title(), AnchorTarget.BLANK);
        link.addClassName("comment-article");
        link.getElement().setAttribute("dir", "auto");
        link.setRouterIgnore(true);
        return link;
    }

    private static Component marks(CommentRow row) {
        var marks = new Div();
        marks.addClassName("comment-marks");
        marks.add(mark(
                StatusWords.of(row.status()), "status-" + row.status().name().toLowerCase(Locale.ROOT)));
        if (row.place() != null && row.status() != Status.PENDING) {
            marks.add(mark(StatusWords.of(row.place().reason()), "status-waits"));
        }
        var score = row.findings().spamScore();
        if (score != null) {
            marks.add(mark("%d %% likely spam".formatted(Math.round(score * 100)), "comment-score"));
        }
        var handling = row.handling();
        if (handling.staff() != null) {
            marks.add(mark("by the site", "comment-handling"));
        }
        if (handling.editedAt() != null) {
            marks.add(mark("edited", "comment-handling"));
        }
        if (handling.pinnedAt() != null) {
            marks.add(mark("pinned", "comment-handling"));
        }
        if (handling.featuredAt() != null) {
            marks.add(mark("featured", "comment-handling"));
        }
        if (handling.threadClosedAt() != null) {
            marks.add(mark("thread closed", "comment-handling"));
        }
        return marks;
    }

    private static Span mark(String words, String name) {
        var mark = new Span(words);
        mark.addClassNames("mark", name);
        return mark;
    }

    private Div facts(CommentRow row) {
        var facts = new Div();
        facts.addClassName("comment-facts");
        var at = row.submittedAt();
        facts.getElement()
                .appendChild(new Element("time")
                        .setAttribute("datetime", at.toString())
                        .setText("%s (%s)".formatted(time.format(at), Age.ago(at, clock.instant()))));
        if (row.url() != null) {
            var url = new Span(row.url());
            url.addClassName("comment-url");
            facts.add(url);
        }
        return facts;
    }
}
