package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drops addresses that nothing needs any more, some at a time. */
@Component
public class AddressRetention {

    private static final int AT_ONCE = 500;

    private final ReaderRegister register;
    private final List<AddressNeed> needs;

    AddressRetention(ReaderRegister register, List<AddressNeed> needs) {
        this.register = register;
        this.needs = List.copyOf(needs);
    }

    /**
     * Looks at some readers, in a transaction of its own.
     *
     * @param after where the last look ended; null for the first
     * @param since what ended before then is no reason to keep an address any more
     */
    @Transactional
    public Look lookOn(@Nullable ReaderId after, Instant since) {
        var readers = register.withAddress(after, since, AT_ONCE);
        var dispensable = new HashSet<>(readers);
        needs.forEach(need -> dispensable.removeAll(need.among(readers, since)));
        return new Look(register.dropAddresses(dispensable), readers.isEmpty() ? null : readers.getLast());
    }

    /**
     * What came of a look.
     *
     * @param last where the next one goes on; null when there is none left
     */
    public record Look(int dropped, @Nullable ReaderId last) {}
}
