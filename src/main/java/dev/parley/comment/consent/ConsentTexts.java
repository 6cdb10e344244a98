package dev.parley.comment.consent;

import static java.util.stream.Collectors.toMap;

import dev.parley.account.AccountId;
import dev.parley.markup.Html;
import dev.parley.markup.Markup;
import dev.parley.settings.Edition;
import dev.parley.settings.Settings;
import dev.parley.settings.SettingsChanged;
import dev.parley.settings.SettingsDesk;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The text under the comment form, as it stands now and as it ever stood. */
@Service
public class ConsentTexts {

    private final Settings settings;
    private final SettingsDesk desk;
    private final ConsentRepository stored;
    private final Markup markup;
    private volatile Rendered rendered = new Rendered("", new Html(""));

    ConsentTexts(Settings settings, SettingsDesk desk, ConsentRepository stored, Markup markup) {
        this.settings = settings;
        this.desk = desk;
        this.stored = stored;
        this.markup = markup;
    }

    /** The text that stands under the form now, from memory; empty when none does. */
    public Optional<ConsentText> current() {
        var edition = settings.edition(ConsentSettings.GROUP);
        return edition.settings().text().isEmpty() ? Optional.empty() : Optional.of(text(edition));
    }

    /** A version of the text: from memory if it is the one that stands there now. */
    public Optional<ConsentText> find(long version) {
        return current()
                .filter(now -> now.version() == version)
                .or(() -> stored.find(Set.of(version)).stream().findFirst());
    }

    /** Those of the versions that there are, by their number. */
    public Map<Long, ConsentText> find(Collection<Long> versions) {
        return versions.isEmpty()
                ? Map.of()
                : stored.find(versions).stream().collect(toMap(ConsentText::version, text -> text));
    }

    /** All versions there ever were, the latest first. */
    public List<ConsentText> history() {
        return stored.findAll();
    }

    /** Keeps what was saved, in the transaction that saves it. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(SettingsChanged changed) {
        if (changed.group().equals(ConsentSettings.GROUP.name())) {
            stored.save(new StoredConsent(text(desk.open(ConsentSettings.GROUP))));
        }
    }

    private ConsentText text(Edition<ConsentSettings> edition) {
        var source = edition.settings().text();
        return new ConsentText(
                edition.version(),
                source,
                html(source).value(),
                edition.settings().box(),
                Objects.requireNonNull(edition.changedAt()),
                new AccountId(Objects.requireNonNull(edition.changedBy())));
    }

    private Html html(String source) {
        var known = rendered;
        if (!known.source.equals(source)) {
            known = new Rendered(source, markup.comment(source));
            rendered = known;
        }
        return known.html;
    }

    /** The text that was rendered last: each page shows the same one. */
    private record Rendered(String source, Html html) {}
}
