package dev.parley.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.parley.markup.Html;

/** An article as its public page will show it. */
@Tag("parley-article-preview")
@JsModule("./article/article-preview.ts")
class ArticlePreview extends Component implements HasSize, HasStyle {

    void showTitle(String title) {
        getElement().setProperty("heading", title);
    }

    void showSummary(String summary) {
        getElement().setProperty("summary", summary);
    }

    void showText(Html text) {
        getElement().setProperty("text", text.value());
    }

    /** The HTML that is shown. */
    String text() {
        return getElement().getProperty("text", "");
    }
}
