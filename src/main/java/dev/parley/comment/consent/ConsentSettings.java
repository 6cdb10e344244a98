package dev.parley.comment.consent;

import dev.parley.kernel.Text;
import dev.parley.settings.SettingsGroup;

/**
 * What stands under the comment form.
 *
 * @param text in the Markdown subset of comments; empty for nothing
 * @param box whether readers have to tick that they agree; never without a text
 */
public record ConsentSettings(String text, boolean box) {

    public static final SettingsGroup<ConsentSettings> GROUP =
            new SettingsGroup<>("consent", new ConsentSettings("", false));

    /** The longest text, in characters. */
    public static final int MOST_CHARACTERS = 5_000;

    public ConsentSettings {
        text = Text.clean(text).strip();
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "The text under the form has at most " + MOST_CHARACTERS + " characters.");
        }
        box = box && !text.isEmpty();
    }
}
