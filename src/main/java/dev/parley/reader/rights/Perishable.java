package dev.parley.reader.rights;

import java.time.Instant;

/** Something that isn't kept for ever where administrators have said so. */
public interface Perishable {

    /** What it is called in the record, in the plural, such as “rejected comments and spam”. */
    String words();

    /**
     * Deletes some of what ended before that moment, in a transaction of its own.
     *
     * @return how many; 0 when none is left
     */
    int deleteSome(Instant before);
}
