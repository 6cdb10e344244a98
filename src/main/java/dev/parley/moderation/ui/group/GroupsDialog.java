package dev.parley.moderation.ui.group;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import dev.parley.comment.filter.CommentFilter;
import dev.parley.comment.filter.Grouping;
import dev.parley.moderation.Ruling;
import dev.parley.moderation.queue.QueueGroup;
import dev.parley.moderation.ui.batch.BatchDesk;
import dev.parley.moderation.ui.batch.Finished;
import dev.parley.moderation.ui.batch.Members;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.queue.Excerpt;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The largest groups of comments that wait: shows one, or decides about all of it, each by a decision of its own. */
public final class GroupsDialog extends Dialog {

    private static final List<DecisionKey> DECISIONS =
            List.of(DecisionKey.APPROVE, DecisionKey.REJECT, DecisionKey.SPAM);
    private static final int EXCERPT = 140;

    private final GroupDesk desk;
    private final BatchDesk batches;
    private final Consumer<CommentFilter> show;
    private final Consumer<Finished> decided;
    private final Select<Grouping> by = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("No two comments that wait have this in common.");
    private Instant seenAt;

    public GroupsDialog(GroupDesk desk, BatchDesk batches, Consumer<CommentFilter> show, Consumer<Finished> decided) {
        this.desk = desk;
        this.batches = batches;
        this.show = show;
        this.decided = decided;
        this.seenAt = desk.now();
        setHeaderTitle("Groups");
        setWidth("46rem");
        by.setWidth("16rem");
        by.setLabel("Together by");
        by.setItems(Grouping.values());
        by.setItemLabelGenerator(GroupsDialog::words);
        by.addValueChangeListener(_ -> showGroups());
        list.addClassName("group-list");
        add(by, none, list);
        getFooter().add(new Button("Close", _ -> close()));
        by.setValue(Grouping.TEXT);
    }

    private void showGroups() {
        seenAt = desk.now();
        list.removeAll();
        var groups = desk.largest(by.getValue());
        none.setVisible(groups.isEmpty());
        groups.forEach(group -> list.add(line(group)));
    }

    private ListItem line(QueueGroup group) {
        var count = Math.toIntExact(group.group().count());
        var members = new Members(CommentFilter.QUEUE.with(group.group().members()), count, seenAt);
        var title = new H3("%d comments%s".formatted(count, title(group)));
        title.getElement().setAttribute("dir", "auto");
        var line = new ListItem(title);
        if (group.first() != null) {
            line.getElement()
                    .appendChild(new Element("p")
                            .setAttribute("dir", "auto")
                            .setText(Excerpt.of(group.first().row().body(), EXCERPT)));
        }
        var buttons = new Div(new Button("Show", _ -> {
            close();
            show.accept(members.filter());
        }));
        buttons.addClassName("group-buttons");
        DECISIONS.forEach(decision -> buttons.add(decide(decision, members)));
        line.add(buttons);
        return line;
    }

    private Button decide(DecisionKey decision, Members members) {
        var button = new Button(
                "%s all %d".formatted(decision.label(), members.count()),
                _ -> batches.decide(Ruling.of(decision.verb()), members, this::finish));
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private void finish(Finished finished) {
        showGroups();
        decided.accept(finished);
    }

    private static String title(QueueGroup group) {
        return group.first() == null || group.first().article() == null
                ? ""
                : ", the first on “%s”".formatted(group.first().article().title());
    }

    private static String words(Grouping grouping) {
        return switch (grouping) {
            case TEXT -> "Nearly the same text";
            case READER -> "Same reader";
            case DOMAIN -> "Same link";
            case ARTICLE -> "Same article";
            case NETWORK -> "Same network";
        };
    }
}
