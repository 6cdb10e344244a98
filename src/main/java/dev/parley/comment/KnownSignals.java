package dev.parley.comment;

import java.util.List;

/** The signals of a stored comment. */
record KnownSignals(List<Signal> signals) {

    @SuppressWarnings("unchecked")
    KnownSignals(Object signals) {
        this((List<Signal>) signals);
    }
}
