package dev.parley.moderation.ui.batch;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.queue.BatchWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Work on many comments on a thread of its own, with its dialog. */
final class BatchRun implements BatchWatch {

    // Whoever closed the page meanwhile finds what was decided in the audit log.
    private static final SerializableRunnable GONE = () -> {};

    private final UI ui;
    private final BatchDialog dialog;
    private final int all;
    private final Consumer<Finished> done;
    private final List<Outcome> outcomes = new ArrayList<>();

    BatchRun(UI ui, String title, int all, Consumer<Finished> done) {
        this.ui = ui;
        this.dialog = new BatchDialog(title, all);
        this.all = all;
        this.done = done;
        dialog.open();
    }

    /** Does the work; where it fails, what was done until then is told like that of work that was stopped. */
    void run(Consumer<BatchWatch> work) {
        try {
            work.accept(this);
            finish(dialog.isStopped());
        } catch (RuntimeException e) {
            finish(true);
            show(() -> {
                throw e;
            });
        }
    }

    @Override
    public boolean goesOnAfter(List<Outcome> batch) {
        outcomes.addAll(batch);
        var count = outcomes.size();
        show(() -> dialog.show(count));
        return !dialog.isStopped();
    }

    private void finish(boolean stopped) {
        var others = Math.max(0, all - outcomes.size());
        var finished = new Finished(outcomes, others, stopped && others > 0);
        show(() -> {
            dialog.close();
            done.accept(finished);
        });
    }

    private void show(SerializableRunnable change) {
        ui.accessLater(change, GONE).run();
    }
}
