package dev.parley.audit;

import java.util.Optional;

/** A module that puts acts on record for reasons of its own says by such a bean what they are called. */
public interface ReasonNames {

    /** What staff call the reason of a key; empty when the module has no such reason (any more). */
    Optional<String> name(String key);
}
