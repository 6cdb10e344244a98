package dev.parley.moderation.ui.discussion;

import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/** The sections of the view “Discussion”, from top to bottom. */
@Component
class DiscussionSections {

    private static final List<Class<? extends SettingsSection<?>>> ORDER = List.of(
            ApprovalSection.class,
            HoldSection.class,
            DisallowedSection.class,
            TriageSection.class,
            AkismetSection.class,
            ReportsSection.class,
            ReasonsSection.class,
            ChallengeSection.class,
            FormSection.class,
            ConsentSection.class,
            WritersSection.class,
            ThreadsSection.class);

    private final AutowireCapableBeanFactory beans;

    DiscussionSections(AutowireCapableBeanFactory beans) {
        this.beans = beans;
    }

    /** New sections, for one view; their constructors get what they ask for. */
    List<? extends SettingsSection<?>> create() {
        return ORDER.stream().map(beans::createBean).toList();
    }
}
