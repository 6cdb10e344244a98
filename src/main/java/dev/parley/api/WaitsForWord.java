package dev.parley.api;

import dev.parley.api.input.Word;
import dev.parley.comment.WaitsFor;

/** Why a comment is in the queue. */
enum WaitsForWord implements Word {
    DECISION,
    REVIEW,
    REPORTS,
    APPEAL;

    static WaitsForWord of(WaitsFor reason) {
        return switch (reason) {
            case DECISION -> DECISION;
            case REVIEW -> REVIEW;
            case REPORTS -> REPORTS;
            case APPEAL -> APPEAL;
        };
    }
}
