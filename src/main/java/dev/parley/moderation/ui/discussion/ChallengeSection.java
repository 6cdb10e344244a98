package dev.parley.moderation.ui.discussion;

import dev.parley.moderation.check.ChallengeSettings;
import dev.parley.moderation.check.ChallengeSettings.When;
import java.util.List;

/** When browsers have to work for comments. */
final class ChallengeSection extends SettingsSection<ChallengeSettings> {

    private final ChoiceField<When> when =
            new ChoiceField<>("Ask browsers for a proof of work", List.of(When.values()), ChallengeSection::words);
    private final WholeNumberField perMinute = new WholeNumberField(
            "Comments a minute that are taken for an attack",
            "The proof is asked for until ten minutes after the last such minute.",
            1,
            ChallengeSettings.MOST_PER_MINUTE);

    ChallengeSection() {
        super(
                ChallengeSettings.GROUP,
                "Against machines",
                "A browser solves a small task while its person writes; nobody has to do anything, and no other site "
                        + "is asked. Without JavaScript, or without a secure connection, the comment is held instead.");
        add(when, perMinute);
    }

    @Override
    void show(ChallengeSettings settings) {
        when.setValue(settings.when());
        perMinute.show(settings.perMinute());
    }

    @Override
    ChallengeSettings read() {
        return new ChallengeSettings(when.getValue(), perMinute.number());
    }

    @Override
    List<Checked> checked() {
        return List.of(perMinute);
    }

    private static String words(When when) {
        return switch (when) {
            case NEVER -> "Never";
            case UNDER_ATTACK -> "While the site is under attack";
            case ALWAYS -> "Always";
        };
    }
}
