package dev.parley.moderation;

import dev.parley.article.CommentPolicy;
import dev.parley.moderation.check.ApprovalSettings;
import dev.parley.moderation.check.ApprovalSettings.Mode;
import dev.parley.moderation.check.Challenges;
import dev.parley.moderation.check.FormSettings;
import dev.parley.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What holds for comments now, on the whole site and under one article. Asks no database. */
@Service
public class CommentRules {

    private final Settings settings;
    private final Challenges challenges;
    private final Clock clock;

    CommentRules(Settings settings, Challenges challenges, Clock clock) {
        this.settings = settings;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** Whether an article takes new comments: by its own word or the site's, and by its age. */
    public boolean takesComments(CommentPolicy policy, Instant publishedAt) {
        return mode(policy) != Mode.CLOSED && !isTooOld(publishedAt);
    }

    /** Whether “Comment author must fill out name and email”. */
    public boolean asksForNameAndEmail() {
        return settings.get(FormSettings.GROUP).nameAndEmail();
    }

    /** A task for the browser that is about to send a comment; nothing while there needn't be one. */
    public Optional<Challenge> challenge() {
        return challenges.next();
    }

    /** What has to happen under an article before a comment is public: the article's own word outranks the site's. */
    public Mode mode(CommentPolicy policy) {
        return switch (policy) {
            case OPEN -> settings.get(ApprovalSettings.GROUP).mode();
            case EVERYTHING_WAITS -> Mode.EVERYTHING_WAITS;
            case TRUSTED_PASS -> Mode.TRUSTED_PASS;
            case PUBLISH_FIRST -> Mode.PUBLISH_FIRST;
            case CLOSED -> Mode.CLOSED;
        };
    }

    private boolean isTooOld(Instant publishedAt) {
        var days = settings.get(FormSettings.GROUP).closeAfterDays();
        return days > 0 && clock.instant().isAfter(publishedAt.plus(Duration.ofDays(days)));
    }
}
