package dev.parley.moderation.ui.discussion;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.parley.comment.ThreadSettings;
import dev.parley.comment.ThreadSettings.FirstPage;
import java.util.List;

/** How comments are shown. */
final class ThreadsSection extends SettingsSection<ThreadSettings> {

    private final WholeNumberField levels = new WholeNumberField(
            "Enable threaded comments this many levels deep",
            "1 shows no threads. Deeper replies stand beside what they answer.",
            1,
            ThreadSettings.MOST_LEVELS);
    private final WholeNumberField perPage = new WholeNumberField(
            "Break comments into pages with this many top-level comments per page",
            "Each with all its replies.",
            1,
            ThreadSettings.MOST_PER_PAGE);
    private final ChoiceField<FirstPage> first = new ChoiceField<>(
            "Page displayed by default",
            List.of(FirstPage.values()),
            page -> page == FirstPage.OLDEST
                    ? "The first page, of the oldest comments"
                    : "The last page, of the newest comments");
    private final ChoiceField<Boolean> newestFirst = new ChoiceField<>(
            "Comments should be displayed with these comments at the top",
            List.of(false, true),
            newest -> newest ? "The newer ones" : "The older ones");

    private final Checkbox avatars = new Checkbox("Show Avatars");

    ThreadsSection() {
        super(ThreadSettings.GROUP, "How comments are shown", "Under each article, on the public pages.");
        avatars.setHelperText(
                "A drawing beside each comment that tells writers apart. Parley makes it itself, from a key of "
                        + "this site; nobody else is asked, and it says nothing about an address.");
        add(levels, perPage, first, newestFirst, avatars);
    }

    @Override
    void show(ThreadSettings settings) {
        levels.show(settings.levels());
        perPage.show(settings.perPage());
        first.setValue(settings.first());
        newestFirst.setValue(settings.newestFirst());
        avatars.setValue(settings.avatars());
    }

    @Override
    ThreadSettings read() {
        return new ThreadSettings(
                levels.number(), perPage.number(), first.getValue(), newestFirst.getValue(), avatars.getValue());
    }

    @Override
    List<Checked> checked() {
        return List.of(levels, perPage);
    }
}
