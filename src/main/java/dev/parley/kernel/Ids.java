package dev.parley.kernel;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Makes the keys of everything that is stored: UUIDs of version 7 (RFC 9562), which sort by the time at which
 * they were made and need no counter that nodes would have to share.
 */
@Component
public class Ids {

    private final NoArgGenerator generator = Generators.timeBasedEpochGenerator();

    /** A new id, greater than each one that this node made before. */
    public UUID next() {
        return generator.generate();
    }
}
