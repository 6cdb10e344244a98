package dev.parley.article.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks someone who leaves what is to become of their changes. */
class UnsavedChanges extends ConfirmDialog {

    UnsavedChanges(Runnable save, Runnable discard) {
        setHeader("Save your changes?");
        setText("This article has changes that are not saved.");
        setCancelable(true);
        setCancelText("Stay");
        setRejectable(true);
        setRejectText("Discard");
        setRejectButtonTheme("error tertiary");
        setConfirmText("Save");
        addConfirmListener(confirm -> save.run());
        addRejectListener(reject -> discard.run());
    }
}
