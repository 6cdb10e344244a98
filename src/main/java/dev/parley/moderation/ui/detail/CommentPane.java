package dev.parley.moderation.ui.detail;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import dev.parley.comment.CommentId;
import dev.parley.moderation.DecisionId;
import dev.parley.moderation.ui.action.ActionBar;
import dev.parley.moderation.ui.key.DecisionKey;
import dev.parley.moderation.ui.key.Shortcut;
import dev.parley.reader.ReaderId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The comment in focus. The pane and its buttons stay while comments come and go in it, so that the keyboard's focus
 * is never lost.
 */
public final class CommentPane extends Section {

    private final CommentHead head;
    private final Div claim = new Div();
    private final Div notice = new Div();
    private final CommentTexts texts;
    private final EarlierTexts before;
    private final ComplaintList complaints = new ComplaintList();
    private final SignalList signals = new SignalList();
    private final ReaderCard reader;
    private final History history;
    private final ActionBar actions;
    private final DecisionBar decisions;
    private @Nullable Dossier shown;

    /**
     * A pane without a comment.
     *
     * @param reasonName what the reason of a key is called
     * @param deeds what its buttons do
     */
    public CommentPane(ZoneId zone, Clock clock, UnaryOperator<String> reasonName, Deeds deeds) {
        this.head = new CommentHead(zone, clock);
        this.texts = new CommentTexts(deeds.open());
        this.reader = new ReaderCard(clock, deeds.open(), deeds.showReader());
        this.before = new EarlierTexts(zone);
        this.history = new History(zone, reasonName, deeds.undo());
        this.actions = new ActionBar(deeds.press());
        this.decisions = new DecisionBar(deeds.decide());
        addClassName("comment-pane");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", "Comment in focus");
        claim.addClassName("comment-claim");
        notice.addClassName("comment-notice");
        notice.setVisible(false);
        var body = new Div(head, claim, notice, texts, before, complaints, signals, reader, history);
        body.addClassName("comment-body");
        add(body, actions, decisions);
    }

    /**
     * What the buttons of the pane do.
     *
     * @param decide decides about the comment
     * @param undo takes a decision back
     * @param press does what a shortcut does
     * @param open opens another comment
     * @param showReader lists all that a reader wrote
     */
    public record Deeds(
            Consumer<DecisionKey> decide,
            Consumer<DecisionId> undo,
            Consumer<Shortcut> press,
            Consumer<CommentId> open,
            Consumer<ReaderId> showReader) {}

    /** Shows a comment; one that is shown as it is stays untouched. */
    public void show(Dossier dossier) {
        if (dossier.equals(shown)) {
            return;
        }
        var item = dossier.item();
        var another = shown == null
                || !shown.item().seen().comment().equals(item.seen().comment());
        shown = dossier;
        head.show(item, dossier.consent());
        actions.show(item, dossier.reader());
        texts.show(item.row(), dossier.conversation());
        before.show(dossier.before());
        complaints.show(dossier.complaints());
        signals.show(item.row().signals());
        reader.show(dossier.reader(), item.seen().comment());
        history.show(dossier.history());
        if (another) {
            notice.setVisible(false);
            getElement().executeJs("this.firstElementChild.scrollTop = 0");
        }
    }

    /** Links readers to all that is kept of them, for those who may see that. */
    public void linkReaders() {
        reader.link();
    }

    /** What is shown; empty when nothing is. */
    public Optional<Dossier> shown() {
        return Optional.ofNullable(shown);
    }

    /** Says what the decisions will do: to the comment shown, or to the selected ones when there are any. */
    public void explain(int selected) {
        if (selected > 0) {
            decisions.explain(selected);
        } else if (shown != null) {
            decisions.explain(shown.item());
        }
    }

    /** Says who else looks at the comment; null for nobody. */
    public void showClaim(@Nullable String name) {
        claim.setVisible(name != null);
        claim.setText(name == null ? "" : name + " is looking at this too.");
    }

    /** Says above the comment what happened to it while it is being read. */
    public void tell(String words) {
        notice.setText(words);
        notice.setVisible(true);
    }

    /** Takes the keyboard's focus, unless it is in the pane already. */
    public void takeFocus() {
        // On arrival at the view its elements are there before they are laid out, and can't take the focus yet.
        getElement().executeJs("""
            const focus = () => this.contains(document.activeElement) || this.focus({preventScroll: true});
            const whenLaidOut = () => this.offsetParent ? focus() : this.isConnected && requestAnimationFrame(whenLaidOut);
            whenLaidOut();
            """);
    }
}
