package dev.parley.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentRow;
import dev.parley.moderation.QueueItem;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A comment as readers would see it, its source, what it answers, and what intake's checks said about it. */
final class CommentDisplay extends Div {

    CommentDisplay(QueueItem item, ZoneId zone) {
        addClassName("comment-display");
        var row = item.row();
        add(head(item, zone));
        if (row.parent() != null) {
            add(answered(row.parent()));
        }
        add(text(row.html()), signals(row), source(row));
    }

    private static Component head(QueueItem item, ZoneId zone) {
        var row = item.row();
        var head = new Div(name(row.author()), new Span(" on "), article(item), time(row, zone));
        head.addClassName("comment-head");
        if (row.url() != null) {
            var url = new Span(row.url());
            url.addClassName("comment-url");
            head.add(url);
        }
        return head;
    }

    private static Component name(String author) {
        var name = new Span();
        name.addClassName("comment-author");
        name.getElement().appendChild(new Element("bdi").setText(author));
        return name;
    }

    private static Component article(QueueItem item) {
        if (item.article() == null) {
            return new Span("an article that is gone");
        }
        var link =
                new Anchor("/articles/" + item.article().slug(), item.article().title(), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private static Component time(CommentRow row, ZoneId zone) {
        var words = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(zone)
                .format(row.submittedAt());
        var time = new Span();
        time.addClassName("comment-time");
        time.getElement()
                .appendChild(new Element("time")
                        .setAttribute("datetime", row.submittedAt().toString())
                        .setText(words));
        return time;
    }

    private static Component answered(CommentRow.Parent parent) {
        var words = new Span("In reply to ");
        words.add(name(parent.author()));
        var answered = new Div(words, text(parent.html()));
        answered.addClassName("comment-parent");
        return answered;
    }

    private static Component text(String html) {
        var text = new Div();
        text.addClassName("comment-text");
        text.getElement().setAttribute("dir", "auto");
        // The markup module sanitized it when the comment was stored.
        text.getElement().setProperty("innerHTML", html);
        return text;
    }

    private static Component signals(CommentRow row) {
        var signals = new Div();
        signals.addClassName("comment-signals");
        row.signals().forEach(signal -> signals.add(new Span(signal.words())));
        return signals;
    }

    private static Component source(CommentRow row) {
        var source = new NativeDetails("Source", new Pre(row.body()));
        source.addClassName("comment-source");
        return source;
    }
}
