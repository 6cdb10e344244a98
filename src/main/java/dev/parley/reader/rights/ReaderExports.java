package dev.parley.reader.rights;

import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderRegister;
import dev.parley.settings.SiteProperties;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what is kept of a reader. It asks nobody's right, for readers themselves and the command come here too;
 * administrators go through {@link ReaderDesk}.
 */
@Service
public class ReaderExports {

    private final ReaderRegister register;
    private final List<ReaderHolding> holdings;
    private final SiteProperties site;
    private final Clock clock;

    ReaderExports(ReaderRegister register, List<ReaderHolding> holdings, SiteProperties site, Clock clock) {
        this.register = register;
        this.holdings = holdings.stream()
                .sorted(Comparator.comparing(ReaderHolding::name))
                .toList();
        this.site = site;
        this.clock = clock;
    }

    /**
     * Everything that is kept of a reader, in one look at the database; empty when there is no such reader.
     *
     * @param address the address in clear, where whoever gets the export may see it; null to say that it is kept sealed
     */
    @Transactional(readOnly = true)
    public Optional<ReaderExport> of(ReaderId reader, @Nullable String address) {
        return register.facts(reader).map(facts -> {
            var things = new LinkedHashMap<String, List<Map<String, Object>>>();
            holdings.forEach(holding -> things.put(holding.name(), holding.of(reader)));
            return new ReaderExport(site.site().title(), clock.instant(), about(reader, facts, address), things);
        });
    }

    /** How much is kept of a reader, by name. */
    @Transactional(readOnly = true)
    public Map<String, Long> counts(ReaderId reader) {
        var counts = new LinkedHashMap<String, Long>();
        holdings.forEach(holding -> counts.put(holding.name(), holding.count(reader)));
        return counts;
    }

    private static Map<String, Object> about(ReaderId reader, ReaderRegister.Facts facts, @Nullable String address) {
        var about = new LinkedHashMap<String, Object>();
        about.put("id", reader.value().toString());
        about.put("email", address(facts, address));
        if (facts.domainClass() != null) {
            about.put("emailIsOf", facts.domainClass().words());
        }
        about.put("firstSeenAt", facts.firstSeenAt());
        return about;
    }

    private static String address(ReaderRegister.Facts facts, @Nullable String address) {
        if (!facts.addressKept()) {
            return "not kept any more; a keyed fingerprint of it is";
        }
        return address == null ? "kept sealed, with a keyed fingerprint of it" : address;
    }
}
