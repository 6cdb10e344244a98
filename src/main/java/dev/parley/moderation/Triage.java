package dev.parley.moderation;

import dev.parley.moderation.triage.Classifier;
import dev.parley.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Judges how likely a text is spam, by what moderators decided before. By itself it decides nothing; an administrator
 * may set from which score on a comment is marked as spam. Asks no database.
 */
@Service
public class Triage {

    private static final int MOST_REASONS = 3;
    private static final double PERCENT = 100;

    private final Classifier classifier;
    private final Settings settings;

    Triage(Classifier classifier, Settings settings) {
        this.classifier = classifier;
        this.settings = settings;
    }

    /**
     * What there is to say about a text.
     *
     * @param website the web address that its writer gave; null when none
     */
    public Judgement judge(String text, @Nullable String website) {
        return classifier.judge(text, website == null ? "" : website, MOST_REASONS);
    }

    /** Whether the site says that such a comment is spam without anybody looking at it. */
    public boolean marksAsSpam(Judgement judgement) {
        int from = settings.get(TriageSettings.GROUP).markSpamFrom();
        return from > 0 && judgement.spamScore() * PERCENT >= from && state().isEnough();
    }

    /** What was learned until now. */
    public TriageState state() {
        return classifier.state();
    }
}
