package dev.parley.article.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.parley.article.ArticleEdit;
import java.util.function.Consumer;

/** Asks before an article goes. */
class DeleteArticle extends ConfirmDialog {

    DeleteArticle(ArticleEdit article, Consumer<ArticleEdit> delete) {
        setHeader("Delete “" + article.title() + "”?");
        setText("It leaves the site with its comments, and its address becomes free.");
        setCancelable(true);
        setConfirmText("Delete");
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirm -> delete.accept(article));
    }
}
