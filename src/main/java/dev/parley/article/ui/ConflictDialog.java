package dev.parley.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.parley.article.ArticleDraft;
import dev.parley.article.ArticleEdit;
import dev.parley.article.ui.LineDifference.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows two people's versions of an article side by side and lets the second choose. */
class ConflictDialog extends Dialog {

    ConflictDialog(
            ArticleEdit theirs, String name, String date, ArticleDraft mine, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(name + " saved this article while you were editing it");
        setWidth("min(72rem, 96vw)");
        setCloseOnOutsideClick(false);
        addClassName("conflict");
        var lines = LineDifference.between(theirs.body(), mine.body());
        var sides = new Div(
                side(name + ", " + date, theirs.title(), theirs.slug().value(), theirs.summary(), lines.left()),
                side("You, not saved yet", mine.title(), mine.slug(), mine.summary(), lines.right()));
        sides.addClassName("conflict-sides");
        add(new Paragraph("Nothing was overwritten. Lines that differ are marked."), sides);
        getFooter()
                .add(
                        button("Go on editing", () -> {}, ButtonVariant.TERTIARY),
                        button("Take theirs", takeTheirs),
                        button("Keep mine", keepMine, ButtonVariant.PRIMARY));
    }

    private static Component side(String who, String title, @Nullable String slug, String summary, List<Line> lines) {
        var text = new Pre();
        for (var line : lines) {
            var span = new Span(line.text() + "\n");
            span.setClassName("conflict-changed", line.changed());
            text.add(span);
        }
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", who);
        var side = new Div(new H3(who), new Paragraph(title + (slug == null ? "" : " (/articles/" + slug + ")")));
        if (!summary.isEmpty()) {
            side.add(new Paragraph(summary));
        }
        side.add(text);
        return side;
    }

    private Button button(String text, Runnable action, ButtonVariant... variants) {
        var button = new Button(text, click -> {
            close();
            action.run();
        });
        button.addThemeVariants(variants);
        return button;
    }
}
