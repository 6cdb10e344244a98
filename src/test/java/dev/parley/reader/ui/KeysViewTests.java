package dev.parley.reader.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import dev.parley.account.Role;
import dev.parley.keyring.KeyCare;
import dev.parley.reader.AddressKeys;
import dev.parley.reader.EmailAddress;
import dev.parley.reader.KeyDesk;
import dev.parley.reader.Readers;
import dev.parley.testing.DatabaseTest;
import dev.parley.testing.Newsroom;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** An administrator at the keys. */
@DatabaseTest
class KeysViewTests extends SpringBrowserlessTest {

    private static final int LOST = 0x0badcafe;

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Readers readers;

    @Autowired
    private AddressKeys work;

    @Autowired
    private KeyDesk desk;

    @Autowired
    private KeyCare care;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nothingIsLostAnyMore() {
        care.acceptLoss("address-seal");
    }

    @Test
    void readsWhatEachKeysetIsFor() {
        newsroom.signIn(newsroom.staff("Ada", Role.ADMINISTRATOR));
        navigate(KeysView.class);

        assertThat(care.states())
                .isNotEmpty()
                .allSatisfy(keyset -> assertThat(page()).contains("(" + keyset.purpose() + ")"));
    }

    @Test
    void makesANewKeyAndSeesHowFarItIs() {
        newsroom.signIn(newsroom.staff("Ada", Role.ADMINISTRATOR));
        IntStream.range(0, 12)
                .forEach(number -> readers.recognise(
                        EmailAddress.parse("reader-" + number + "@example.org").orElseThrow()));
        navigate(KeysView.class);
        assertThat(page()).contains("12 of 12 addresses are sealed with the newest key");

        test(newKey("address-seal")).click();

        assertThat(page()).contains("0 of 12 addresses are sealed with the newest key", "older one");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        assertThat(database.sql("select note from audit_entry where action = 'rotate-key'")
                        .query(String.class)
                        .single())
                .isEqualTo("address-seal");

        work.work();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        assertThat(page()).contains("12 of 12 addresses are sealed with the newest key");
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void isToldOnEachViewThatKeysAreMissingAndCanGoOnWithoutThem() {
        newsroom.signIn(newsroom.staff("Ada", Role.ADMINISTRATOR));
        aKeyIsLost();

        navigate("tokens", Component.class);
        assertThat(layout()).contains("Keys of this site are missing (address-seal)");

        navigate(KeysView.class);
        assertThat(page()).contains("lacks a key that this site has used", "keys/address-seal.json");
        assertThat(newKey("address-seal").isEnabled()).isFalse();
        test(button("Go on without the lost keys…")).click();
        test(button("Go on without them")).click();

        assertThat(page()).doesNotContain("lacks a key");
        assertThat(newKey("address-seal").isEnabled()).isTrue();
        navigate("tokens", Component.class);
        assertThat(layout()).doesNotContain("Keys of this site are missing");
    }

    @Test
    void aModeratorIsNotToldAndMayNotLook() {
        newsroom.signIn(newsroom.moderator("Mo"));
        aKeyIsLost();

        navigate("tokens", Component.class);

        assertThat(layout()).doesNotContain("are missing");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::states);
    }

    private void aKeyIsLost() {
        database.sql("insert into keyset_key (purpose, key_id, known_since) values ('address-seal', ?, ?)")
                .params(LOST, LocalDateTime.of(2026, 1, 1, 0, 0))
                .update();
        // Has the node look at its keys, as a changed file does.
        care.retire("address-seal", Set.of());
    }

    private Button newKey(String purpose) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.endsWith("(" + purpose + ")"))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private String page() {
        return find(KeysView.class).single().getElement().getOuterHTML();
    }

    private String layout() {
        return find(Main.class).single().getElement().getOuterHTML();
    }
}
