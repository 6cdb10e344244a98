package dev.parley.reader.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import dev.parley.account.SignedIn;
import dev.parley.admin.Announcer;
import dev.parley.reader.ReaderId;
import dev.parley.reader.ReaderProperties;
import dev.parley.reader.RevealReason;
import dev.parley.reader.RevealedAddress;
import dev.parley.reader.Reveals;
import dev.parley.reader.rights.ReaderDesk;
import dev.parley.reader.rights.ReaderErasure.Remains;
import dev.parley.reader.rights.ReaderExport;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.TaskScheduler;

/** What the view of a reader does, in the name of whoever is signed in. */
@SpringComponent
@UIScope
class ReaderActs {

    private final ReaderDesk desk;
    private final Reveals reveals;
    private final SignedIn signedIn;
    private final Announcer announcer;
    private final Duration shown;
    private final TaskScheduler scheduler;
    private final Clock clock;

    ReaderActs(
            ReaderDesk desk,
            Reveals reveals,
            SignedIn signedIn,
            Announcer announcer,
            ReaderProperties properties,
            TaskScheduler scheduler,
            Clock clock) {
        this.desk = desk;
        this.reveals = reveals;
        this.signedIn = signedIn;
        this.announcer = announcer;
        this.shown = properties.revealShown();
        this.scheduler = scheduler;
        this.clock = clock;
    }

    RevealedAddress reveal(ReaderId reader, RevealReason reason, String password) {
        return reveals.reveal(reader, reason, password, signedIn.staff());
    }

    Optional<ReaderExport> export(ReaderId reader) {
        return desk.export(reader, signedIn.staff());
    }

    void erase(ReaderId reader, Remains remains) {
        var erased = desk.erase(reader, remains, signedIn.staff());
        announcer.show(erased ? "The reader was erased." : "There is no such reader any more.");
    }

    /** How long a revealed address is shown. */
    Duration shown() {
        return shown;
    }

    /** Does something in the view of that component when an address was shown long enough. */
    void afterShown(Component component, Runnable work) {
        var ui = component.getUI().orElseThrow();
        scheduler.schedule(
                ui.accessLater(work::run, () -> {})::run, clock.instant().plus(shown));
    }
}
