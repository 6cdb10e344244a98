package dev.parley.moderation.check;

import dev.parley.comment.Signal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Rejects what comes from a blocked network. The signal names the line of the list, not the address. */
@Component
final class BlockedNetworks implements IntakeCheck {

    private final Disallowed disallowed;
    private final Derived<List<String>, List<Line>> ranges = new Derived<>(BlockedNetworks::parsed);

    BlockedNetworks(Disallowed disallowed) {
        this.disallowed = disallowed;
    }

    @Override
    public String name() {
        return "blocked-networks";
    }

    @Override
    public Verdict check(Candidate candidate) {
        var address = candidate.submission().delivery().network();
        return ranges.of(disallowed.settings().networks()).stream()
                .filter(line -> line.range().contains(address))
                .findFirst()
                .map(line -> disallowed.because(
                        new Signal(name(), "sent from line " + line.number() + " of the blocked networks")))
                .orElseGet(Verdict::pass);
    }

    private static List<Line> parsed(List<String> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(at -> NetworkRange.parse(lines.get(at)).stream().map(range -> new Line(at + 1, range)))
                .toList();
    }

    private record Line(int number, NetworkRange range) {}
}
