package dev.parley.moderation.ui;

import dev.parley.admin.Announcer;
import dev.parley.comment.Verb;
import dev.parley.moderation.Outcome;
import dev.parley.moderation.ui.batch.Finished;

/** Shows the workbench as it is after a step, and says what became of it: to those who see, and to those who listen. */
final class Telling {

    private final Workbench workbench;
    private final QueueScreen screen;
    private final OutcomeWords words;
    private final Announcer announcer;

    Telling(Workbench workbench, QueueScreen screen, OutcomeWords words, Announcer announcer) {
        this.workbench = workbench;
        this.screen = screen;
        this.words = words;
        this.announcer = announcer;
    }

    void tellDecided(Verb verb, Finished finished) {
        tell(words.of(verb, finished), finished);
    }

    void tellGroupDecided(Finished finished) {
        tell(words.ofGroup(finished), finished);
    }

    void tellUndone(Undone undone) {
        tell((words.ofUndo(undone.finished()) + " " + undone.words()).strip(), undone.finished());
    }

    void tellAnswered(Finished finished) {
        tell("Approved, and the answer is public.", finished);
    }

    /** Says what was done where nothing can have gone wrong. */
    void tellDone(String sentence) {
        screen.refresh();
        screen.showLast(sentence);
        announcer.show(sentence);
    }

    /**
     * Says which comment is in focus now.
     *
     * @param take whether the keyboard goes there too
     */
    void tellFocus(boolean take) {
        workbench.claim();
        screen.refresh();
        if (take) {
            screen.takeFocus();
        }
        announcer.announce(FocusWords.of(workbench.focus()));
    }

    private void tell(String sentence, Finished finished) {
        var done = finished.others() == 0 && finished.outcomes().stream().allMatch(Outcome.Decided.class::isInstance);
        workbench.claim();
        screen.refresh();
        screen.takeFocus();
        screen.showLast(done ? sentence : "");
        if (!done) {
            announcer.warn(sentence);
        }
        announcer.announce((done ? sentence + " " : "") + FocusWords.of(workbench.focus()));
    }
}
