package dev.parley.notification.reader;

import dev.parley.notification.link.ReaderLinks;
import dev.parley.notification.outbox.Letter;
import dev.parley.notification.outbox.LetterWriter;
import dev.parley.notification.paper.Printer;
import dev.parley.notification.paper.Sheet;
import dev.parley.notification.paper.Sheet.Way;
import dev.parley.reader.ReaderId;
import dev.parley.settings.SiteProperties;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whoever reads mail at an address whether they want any. It tells nothing of what was written with the address. */
@Component
class ConfirmationWriter implements LetterWriter {

    private final MailConsentRepository consents;
    private final ReaderLinks links;
    private final ReaderWords words;
    private final Printer printer;
    private final SiteProperties site;
    private final Clock clock;

    ConfirmationWriter(
            MailConsentRepository consents,
            ReaderLinks links,
            ReaderWords words,
            Printer printer,
            SiteProperties site,
            Clock clock) {
        this.consents = consents;
        this.links = links;
        this.words = words;
        this.printer = printer;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Subscriptions.CONFIRM;
    }

    @Override
    public Optional<Letter> write(UUID recipient, @Nullable String about) {
        return consents.findById(recipient)
                .filter(consent -> consent.isOpen(consent.askedAt(), clock.instant()))
                .map(consent -> write(new ReaderId(recipient), consent));
    }

    private Letter write(ReaderId reader, MailConsent consent) {
        var title = site.site().title();
        var sheet = new Sheet(
                words.say("confirm.headline", title),
                List.of(
                        words.say("confirm.text", title),
                        words.say("confirm.days", MailConsent.OPEN.toDays()),
                        words.say("confirm.not-you")),
                List.of(),
                List.of(new Way(words.say("confirm.way"), links.confirm(reader, consent.askedAt()))),
                words.say("confirm.why", title),
                List.of(new Way(words.say("confirm.never"), links.stop(reader, null))));
        return printer.print(words.say("confirm.subject", title), sheet, null, null);
    }
}
