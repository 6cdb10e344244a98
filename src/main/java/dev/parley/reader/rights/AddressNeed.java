package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** A reason for which addresses are still needed. Each module that has one says so by a bean of this type. */
public interface AddressNeed {

    /**
     * Those of the readers whose address is still needed, in a number of statements that doesn't grow with theirs.
     *
     * @param since what ended before then is no reason any more
     */
    Set<ReaderId> among(Collection<ReaderId> readers, Instant since);
}
