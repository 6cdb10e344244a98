package dev.parley.article.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;

/** A field for Markdown: CodeMirror 6 with a bar of formats. Its value arrives when the writer pauses. */
@Tag("parley-markdown-editor")
@JsModule("./article/markdown-editor.ts")
@NpmPackage(value = "codemirror", version = "6.0.2")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.3.4")
class MarkdownEditor extends AbstractSinglePropertyField<MarkdownEditor, String>
        implements Focusable<MarkdownEditor>, HasSize, HasStyle {

    MarkdownEditor(String label) {
        super("value", "", false);
        getElement().setProperty("label", label);
        getElement().setProperty("hint", "Tab indents. To leave with the keyboard press Escape, then Tab.");
    }

    /** Shows what is wrong beneath the text; empty when nothing is. */
    void setErrorMessage(String message) {
        getElement().setProperty("errorMessage", message);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getElement().getProperty("readonly", false);
    }
}
