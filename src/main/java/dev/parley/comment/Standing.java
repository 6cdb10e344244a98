package dev.parley.comment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands.
 *
 * @param status its state
 * @param place its place in the queue; null when it isn't there
 */
public record Standing(Status status, @Nullable QueuePlace place) {

    /** In that state; at the end of the queue where there is a reason. */
    static Standing of(Status status, @Nullable WaitsFor reason, Instant at) {
        return new Standing(status, QueuePlace.of(reason, at));
    }

    /** Out of the queue, or at its end where the state is one that waits. */
    static Standing decided(Status status, Instant at) {
        return of(status, status == Status.PENDING ? WaitsFor.DECISION : null, at);
    }

    /**
     * Where nothing is left of it.
     *
     * @throws IllegalArgumentException when that state isn't one
     */
    static Standing gone(Status status) {
        if (!status.isGone()) {
            throw new IllegalArgumentException("A comment isn't gone when it is " + status);
        }
        return new Standing(status, null);
    }

    /** Whether there is something to decide about it. */
    public boolean waits() {
        return place != null;
    }

    /**
     * Whether that decision would change nothing. What is public and waits for a look, or was rejected and waits for
     * another, is decided by leaving it so.
     */
    boolean isDecided(Verb verb) {
        return status == verb.target() && (status == Status.PENDING || !waits());
    }

    /** Back in the queue: for reports if it is public, for an appeal if it was turned down; nothing where it waits. */
    Optional<Standing> queued(WaitsFor reason, Instant at) {
        var right = switch (reason) {
            case REPORTS, REVIEW -> status == Status.APPROVED;
            case APPEAL -> status == Status.REJECTED || status == Status.SPAM;
            case DECISION -> false;
        };
        return right && !waits() ? Optional.of(of(status, reason, at)) : Optional.empty();
    }

    /**
     * Where it stands once its writer replaced the text. What the checks say of the new text can make a public comment
     * wait; it makes no waiting one public, for that it waits may be a moderator's decision.
     */
    Standing revised(NewComment judged, Instant at) {
        var next = status == Status.APPROVED || judged.status() != Status.APPROVED ? judged.status() : status;
        var before = place == null ? null : place.reason();
        var reason = reasonToWait(next, before, judged.waitsFor());
        return reason == before ? new Standing(next, place) : of(next, reason, at);
    }

    private static @Nullable WaitsFor reasonToWait(Status next, @Nullable WaitsFor before, @Nullable WaitsFor judged) {
        return switch (next) {
            case PENDING -> WaitsFor.DECISION;
            case APPROVED -> before == WaitsFor.REPORTS || judged == null ? before : judged;
            case REJECTED, SPAM, WITHDRAWN, ERASED -> null;
        };
    }
}
