package dev.parley.reader;

import dev.parley.audit.ReasonNames;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the reasons for revealing an address. */
@Component
class RevealReasonNames implements ReasonNames {

    @Override
    public Optional<String> name(String key) {
        return Arrays.stream(RevealReason.values())
                .filter(reason -> reason.key().equals(key))
                .map(RevealReason::words)
                .findFirst();
    }
}
