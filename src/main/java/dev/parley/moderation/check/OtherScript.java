package dev.parley.moderation.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import dev.parley.comment.Signal;
import dev.parley.settings.Settings;
import dev.parley.settings.SiteProperties;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Holds what is written, for the most part, in a script that neither the site's language nor the article's title uses. */
@Component
final class OtherScript implements IntakeCheck {

    // A name or a quotation is no text in another script.
    private static final int ENOUGH_LETTERS = 20;

    private final Settings settings;
    private final Set<Integer> ofSite = new TreeSet<>();

    OtherScript(Settings settings, SiteProperties site) {
        this.settings = settings;
        var codes = UScript.getCode(ULocale.forLocale(site.site().language()));
        if (codes != null) {
            IntStream.of(codes).forEach(ofSite::add);
        }
    }

    @Override
    public String name() {
        return "script";
    }

    @Override
    public Verdict check(Candidate candidate) {
        if (ofSite.isEmpty() || !settings.get(HoldSettings.GROUP).otherScript()) {
            return Verdict.pass();
        }
        var title = candidate.terms() == null ? "" : candidate.terms().title();
        return most(candidate.written().shown(), ENOUGH_LETTERS)
                .filter(script -> !ofSite.contains(script))
                .filter(script -> !scripts(title).containsKey(script))
                .map(script -> Verdict.hold(new Signal(name(), "written in " + UScript.getName(script) + " script")))
                .orElseGet(Verdict::pass);
    }

    private static Optional<Integer> most(String text, int enough) {
        return scripts(text).entrySet().stream()
                .max(Entry.comparingByValue())
                .filter(most -> most.getValue() >= enough)
                .map(Entry::getKey);
    }

    private static Map<Integer, Integer> scripts(String text) {
        var letters = new HashMap<Integer, Integer>();
        text.codePoints()
                .filter(UCharacter::isLetter)
                .map(UScript::getScript)
                .filter(script -> script > UScript.INHERITED)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        return letters;
    }
}
