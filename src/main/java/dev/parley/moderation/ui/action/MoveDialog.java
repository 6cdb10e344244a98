package dev.parley.moderation.ui.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.parley.article.ArticleTitle;
import dev.parley.moderation.ui.article.ArticleBox;
import java.util.function.Consumer;

/** Asks for the article under which a thread is to stand. */
final class MoveDialog extends Dialog {

    MoveDialog(ArticleBox article, Consumer<ArticleTitle> move) {
        setHeaderTitle("Move the thread");
        setWidth("32rem");
        article.setWidthFull();
        article.setAutofocus(true);
        add(new Paragraph("The thread moves with all its replies."), article);
        var confirm = new Button("Move", _ -> {
            if (article.getValue() == null) {
                article.setInvalid(true);
                article.setErrorMessage("Choose an article.");
            } else {
                close();
                move.accept(article.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", _ -> close()), confirm);
    }
}
