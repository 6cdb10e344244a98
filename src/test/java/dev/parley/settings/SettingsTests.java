package dev.parley.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.account.Role;
import dev.parley.account.Staff;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import dev.parley.testing.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseTest
@RecordApplicationEvents
class SettingsTests {

    @Autowired
    Newsroom newsroom;

    @Autowired
    SettingsDesk desk;

    @Autowired
    Settings settings;

    @Autowired
    StoredGroups stored;

    @Autowired
    Statements statements;

    @Autowired
    ApplicationEvents events;

    private Staff ada;

    @BeforeEach
    void anAdministratorIsSignedIn() {
        ada = newsroom.staff("Ada", Role.ADMINISTRATOR);
        newsroom.signIn(ada);
    }

    @Test
    void theDefaultsHoldWhileNobodySavedAnything() {
        assertThat(settings.get(Colours.GROUP)).isEqualTo(Colours.GROUP.defaults());
        assertThat(desk.open(Colours.GROUP).changedBy()).isNull();
    }

    @Test
    void whatIsSavedHoldsAtOnceAndIsReadFromMemory() {
        paint("blue");

        assertThat(statements.during(
                        () -> assertThat(settings.get(Colours.GROUP).paper()).isEqualTo("blue")))
                .isEmpty();
    }

    @Test
    void anotherNodeWorksWithItOnceItLooks() {
        var heard = new ArrayList<Object>();
        var otherNode = new Settings(stored, heard::add);
        assertThat(otherNode.get(Colours.GROUP).paper()).isEqualTo("white");

        paint("blue");
        otherNode.refresh();
        otherNode.refresh();

        assertThat(otherNode.get(Colours.GROUP).paper()).isEqualTo("blue");
        assertThat(heard).containsExactly(new SettingsInEffect("colours"));
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndOverwritesNothing() {
        var seenByBoth = desk.open(Colours.GROUP);
        paint("blue");

        assertThatExceptionOfType(StaleSettings.class)
                .isThrownBy(() -> desk.save(
                        Colours.GROUP,
                        Colours.GROUP.defaults().on("red"),
                        seenByBoth.version(),
                        ada.accountId().value()));
        assertThat(settings.get(Colours.GROUP).paper()).isEqualTo("blue");
    }

    @Test
    void whoChangedWhichSettingsIsToldWithoutTheirValues() {
        paint("blue");
        paint("green");

        assertThat(events.stream(SettingsChanged.class)).hasSize(2).allSatisfy(change -> {
            assertThat(change.by()).isEqualTo(ada.accountId().value());
            assertThat(change.fields()).isEqualTo(Set.of("paper"));
            assertThat(change.toString()).doesNotContain("blue", "green");
        });
        assertThat(desk.open(Colours.GROUP).changedBy())
                .isEqualTo(ada.accountId().value());
    }

    @Test
    void onlyAdministratorsChangeThem() {
        newsroom.signIn(newsroom.moderator("Mo"));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> paint("blue"));
    }

    @Test
    void aStoredTextThatIsBrokenLeavesTheDefaultsAndCanBeSavedOver() {
        stored.saveAndFlush(
                new StoredGroup("colours", "{\"paper\":", ada.accountId().value(), Instant.EPOCH));
        settings.refresh();
        assertThat(settings.get(Colours.GROUP)).isEqualTo(Colours.GROUP.defaults());

        paint("blue");

        assertThat(settings.get(Colours.GROUP).paper()).isEqualTo("blue");
    }

    private void paint(String paper) {
        var edition = desk.open(Colours.GROUP);
        desk.save(
                Colours.GROUP,
                edition.settings().on(paper),
                edition.version(),
                ada.accountId().value());
    }
}
