package dev.parley.reader.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Something that is kept no longer than administrators have said. */
public interface Perishable {

    /** What it is called in the record, in the plural, such as “rejected comments and spam”; empty to leave none. */
    Optional<String> words();

    /** How long it is kept, by what is set; empty for ever. Unless it says otherwise, as long as what was turned down. */
    default Optional<Duration> keptFor(PrivacySettings set) {
        return set.purgeDays() == 0 ? Optional.empty() : Optional.of(Duration.ofDays(set.purgeDays()));
    }

    /**
     * Deletes some of what ended before that moment, in a transaction of its own.
     *
     * @return how many; 0 when none is left
     */
    int deleteSome(Instant before);
}
