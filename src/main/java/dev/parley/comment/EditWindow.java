package dev.parley.comment;

import dev.parley.settings.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows until when its writer may edit a comment: only what is public or waits to be, and no staff changed. */
@Component
class EditWindow {

    private final Settings settings;
    private final Clock clock;

    EditWindow(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean isOpenFor(Comment comment) {
        return until(comment.standing().status(), comment.editedBy(), comment.submittedAt())
                .isPresent();
    }

    /** The end of that time; empty where it is over, or never was. */
    Optional<Instant> until(Status status, @Nullable Object editedBy, Instant submittedAt) {
        var end = submittedAt.plus(settings.get(OwnCommentSettings.GROUP).window());
        return (status == Status.PENDING || status == Status.APPROVED)
                        && editedBy == null
                        && clock.instant().isBefore(end)
                ? Optional.of(end)
                : Optional.empty();
    }
}
