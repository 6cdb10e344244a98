package dev.parley.moderation.ui.batch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Shows how far work on many comments has come, and ends it by a button or the Escape key. */
public final class BatchDialog extends Dialog {

    private final int all;
    private final Element bar = new Element("progress");
    private final Paragraph text = new Paragraph();
    private final Button stop = new Button("Stop", _ -> stop());
    private volatile boolean stopped;

    BatchDialog(String title, int all) {
        this.all = all;
        setHeaderTitle(title);
        setWidth("24rem");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> stop());
        bar.setAttribute("max", Integer.toString(all));
        bar.setAttribute("aria-label", title);
        bar.getStyle().setWidth("100%");
        getElement().appendChild(bar);
        add(text);
        getFooter().add(stop);
        show(0);
    }

    /** Shows that so many of them are done. */
    void show(int done) {
        bar.setAttribute("value", Integer.toString(done));
        text.setText("%,d of %,d".formatted(done, all));
    }

    /** Whether someone wants it to end; may be asked on any thread. */
    boolean isStopped() {
        return stopped;
    }

    // What is being stored at this moment is finished, which is soon.
    private void stop() {
        stopped = true;
        stop.setEnabled(false);
        stop.setText("Stopping…");
    }
}
