package dev.parley.moderation.ui.detail;

import dev.parley.comment.Status;
import dev.parley.comment.WaitsFor;

/** Where a comment stands, in words. */
final class StatusWords {

    private StatusWords() {}

    static String of(Status status) {
        return switch (status) {
            case PENDING -> "waits";
            case APPROVED -> "public";
            case REJECTED -> "rejected";
            case SPAM -> "spam";
            case WITHDRAWN -> "withdrawn by its writer";
            case ERASED -> "erased";
        };
    }

    static String of(WaitsFor reason) {
        return switch (reason) {
            case DECISION -> "waits for a decision";
            case REVIEW -> "nobody looked at it yet";
            case REPORTS -> "readers reported it";
            case APPEAL -> "its writer asks for another look";
        };
    }
}
