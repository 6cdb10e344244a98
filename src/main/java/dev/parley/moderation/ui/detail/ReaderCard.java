package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.CommentId;
import dev.parley.comment.Glimpse;
import dev.parley.comment.Status;
import dev.parley.moderation.ReaderBlock;
import dev.parley.moderation.queue.KnownReader;
import dev.parley.moderation.ui.queue.Age;
import dev.parley.moderation.ui.queue.Excerpt;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is on record about the comment's writer, who is known by a blind index of the address, never by the address. */
final class ReaderCard extends Section {

    private static final int EXCERPT = 90;

    private final Span block = new Span();
    private final Div counts = new Div();
    private final Span names = new Span();
    private final UnorderedList latest = new UnorderedList();
    private final Button all;
    private final Anchor file = new Anchor("readers", "Everything that is kept of this reader");
    private final Clock clock;
    private final Consumer<CommentId> open;
    private @Nullable ReaderId reader;

    ReaderCard(Clock clock, Consumer<CommentId> open, Consumer<ReaderId> showAll) {
        this.clock = clock;
        this.open = open;
        addClassName("reader-card");
        block.addClassName("reader-block");
        counts.addClassName("reader-counts");
        names.addClassName("reader-names");
        latest.addClassName("glimpses");
        this.all = new Button("All of this reader’s comments", _ -> {
            if (reader != null) {
                showAll.accept(reader);
            }
        });
        all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        file.addClassName("reader-link");
        file.setVisible(false);
        add(new H3("This reader"), block, counts, names, latest, all, file);
    }

    /** Links to all that is kept of a reader, which is for administrators. */
    void link() {
        file.setVisible(true);
    }

    void show(@Nullable KnownReader known, CommentId shown) {
        setVisible(known != null);
        if (known == null) {
            return;
        }
        var record = known.record();
        reader = record.reader();
        file.setHref("readers?reader=" + reader.value());
        showBlock(known.block());
        counts.removeAll();
        for (var status : Status.values()) {
            if (!status.isGone() || record.count(status) > 0) {
                counts.add(count(record.count(status), status));
            }
        }
        if (record.firstSeen() != null) {
            counts.add(new Span("first seen " + Age.ago(record.firstSeen(), clock.instant())));
        }
        if (known.domain() != null) {
            counts.add(new Span("writes from " + known.domain().words()));
        }
        names.setText(record.names().size() > 1 ? "Also as " + String.join(", ", record.names()) : "");
        latest.removeAll();
        var others = record.latest().stream()
                .filter(glimpse -> !glimpse.comment().equals(shown))
                .toList();
        others.forEach(glimpse -> latest.getElement().appendChild(line(glimpse)));
        all.setVisible(!others.isEmpty());
    }

    private void showBlock(@Nullable ReaderBlock known) {
        block.setVisible(known != null);
        if (known != null) {
            block.setText("Blocked by %s %s: what they send is turned down by itself."
                    .formatted(known.by(), Age.ago(known.at(), clock.instant())));
        }
    }

    private static Span count(long number, Status status) {
        var count = new Span(number + " " + StatusWords.of(status));
        count.setClassName("none", number == 0);
        count.addClassName("status-" + status.name().toLowerCase(Locale.ROOT));
        return count;
    }

    private Element line(Glimpse glimpse) {
        var words = new GlimpseButton(Excerpt.of(glimpse.beginning(), EXCERPT), () -> open.accept(glimpse.comment()));
        return new Element("li")
                .appendChild(words.getElement())
                .appendChild(new Element("span").setText(StatusWords.of(glimpse.status())));
    }
}
