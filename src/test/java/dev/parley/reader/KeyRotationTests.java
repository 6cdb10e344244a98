package dev.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.parley.kernel.IdBytes;
import dev.parley.keyring.KeysetState;
import dev.parley.testing.DatabaseTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One key of readers' addresses follows another, and nobody notices. */
@DatabaseTest
class KeyRotationTests {

    private static final int READERS = 30;

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext site;

    @Autowired
    private JdbcClient database;

    private final Map<String, ReaderId> readers = new HashMap<>();
    private AddressNode node;

    @BeforeEach
    void readersAreKnown() throws Exception {
        node = at(folder, Duration.ZERO);
        IntStream.range(0, READERS)
                .mapToObj(KeyRotationTests::address)
                .forEach(one -> readers.put(one, node.recognise(one)));
    }

    @Test
    void everythingIsSealedAndIndexedAnewAndReadersStayWhoTheyAre() {
        rotateBoth();
        assertThat(node.work.progress()).isEqualTo(new KeyProgress(0, READERS, 0, 0, READERS, 0));

        node.work.work();

        assertThat(node.work.progress()).isEqualTo(new KeyProgress(READERS, 0, 0, READERS, 0, 0));
        allAreWhoTheyWere(node);
    }

    @Test
    void workThatWasBrokenOffGoesOnWhereItStood() throws Exception {
        rotateBoth();
        // A node does a part of a page and is gone.
        var store = site.getBean(SealStore.class);
        var old = node.keys.care.state(AddressSeal.SEAL).keys().getLast().id();
        var some = store.page(old, new UUID(0, 0), 7);
        store.replace(
                old,
                some.stream()
                        .map(row -> new SealStore.Sealed(
                                row.reader(),
                                node.seal
                                        .seal(
                                                node.seal.open(
                                                        new SealedEmail(row.bytes()), new ReaderId(row.reader())),
                                                new ReaderId(row.reader()))
                                        .bytes()))
                        .toList());
        node.recognise(address(3));
        assertThat(node.work.progress()).isEqualTo(new KeyProgress(7, READERS - 7, 0, 1, READERS - 1, 0));

        var next = at(folder, Duration.ZERO);
        next.work.work();

        assertThat(next.work.progress().isUnderWay()).isFalse();
        allAreWhoTheyWere(next);
    }

    @Test
    void theOldKeysEndWhenNothingUsesThemAndNotBeforeOtherNodesHaveHeardOfTheNewOnes() throws Exception {
        rotateBoth();
        node.work.work();
        assertThat(keys(node, AddressSeal.SEAL)).isEqualTo(2);

        var later = at(folder, Duration.ofMinutes(2));
        later.work.work();

        assertThat(keys(later, AddressSeal.SEAL)).isOne();
        assertThat(keys(later, AddressSeal.INDEX)).isOne();
        assertThat(database.sql("select count(*) from reader_index")
                        .query(Integer.class)
                        .single())
                .isEqualTo(READERS);
        allAreWhoTheyWere(later);
        allAreWhoTheyWere(node);
    }

    @Test
    void anOldKeyStaysForWhatCanNotBeDoneAnew() throws Exception {
        // Nobody can index an address that was dropped.
        database.sql("update reader set sealed_email = null where id = ?")
                .param(IdBytes.of(readers.get(address(5)).value()))
                .update();
        rotateBoth();

        var later = at(folder, Duration.ofMinutes(2));
        later.work.work();

        assertThat(keys(later, AddressSeal.SEAL)).isOne();
        assertThat(keys(later, AddressSeal.INDEX)).isEqualTo(2);
        assertThat(later.work.progress().dropped()).isOne();
        assertThat(later.recognise(address(5))).isEqualTo(readers.get(address(5)));
        later.work.work();
        assertThat(keys(later, AddressSeal.INDEX)).isOne();
        allAreWhoTheyWere(later);
    }

    @Test
    void aNodeThatKnowsTheOldKeyAloneMakesNobodyKnownTwice() throws Exception {
        var stale = at(copied(folder), Duration.ZERO);
        rotateBoth();

        assertThat(stale.recognise("new@example.org")).isEqualTo(node.recognise("new@example.org"));
        assertThat(node.recognise("newer@example.org")).isEqualTo(stale.recognise("newer@example.org"));
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var number = 0; number < 20; number++) {
                var address = "race-" + number + "@example.org";
                var one = both.submit(() -> node.recognise(address));
                var other = both.submit(() -> stale.recognise(address));
                assertThat(one.get()).isEqualTo(other.get());
            }
        }
        node.work.work();
        allAreWhoTheyWere(node);
        readers.forEach(
                (address, reader) -> assertThat(stale.recognise(address)).isEqualTo(reader));
    }

    @Test
    void theFirstKeyOfAnOlderSiteIsRecognisedByWhatItComputed() {
        database.sql("update reader_index set key_id = 0").update();

        node.work.work();

        assertThat(node.work.progress()).isEqualTo(new KeyProgress(READERS, 0, 0, READERS, 0, 0));
    }

    @Test
    void whenTheKeysAreLostCommentsAreTakenAndAllComesBackWithThem() throws Exception {
        var backup = copied(folder);
        Files.delete(folder.resolve(AddressSeal.SEAL + ".json"));
        Files.writeString(folder.resolve(AddressSeal.INDEX + ".json"), "nonsense");

        var restarted = at(folder, Duration.ZERO);
        var stranger = restarted.recognise("stranger@example.org");
        assertThat(restarted.addressOf(stranger)).isEqualTo("stranger@example.org");
        assertThatExceptionOfType(AddressLocked.class)
                .isThrownBy(() -> restarted.addressOf(readers.get(address(1))))
                .withMessageContaining("Keys");
        restarted.work.work();
        assertThat(restarted.work.progress().locked()).isEqualTo(READERS);

        for (var purpose : AddressKeys.purposes()) {
            Files.copy(backup.resolve(purpose + ".json"), folder.resolve(purpose + ".json"));
        }
        restarted.keys.look();

        assertThat(restarted.keys.care.states()).allMatch(KeysetState::isWhole);
        allAreWhoTheyWere(restarted);
        restarted.work.work();
        assertThat(restarted.work.progress().isUnderWay()).isFalse();
        assertThat(restarted.addressOf(stranger)).isEqualTo("stranger@example.org");
        allAreWhoTheyWere(restarted);
    }

    private void rotateBoth() {
        AddressKeys.purposes().forEach(node.keys.care::rotate);
    }

    private void allAreWhoTheyWere(AddressNode at) {
        readers.forEach((address, reader) -> {
            assertThat(at.recognise(address)).isEqualTo(reader);
            assertThat(at.addressOf(reader)).isEqualTo(address);
        });
    }

    private static int keys(AddressNode at, String purpose) {
        return at.keys.care.state(purpose).keys().size();
    }

    private AddressNode at(Path keys, Duration later) throws Exception {
        return new AddressNode(keys, site, Clock.offset(Clock.systemUTC(), later));
    }

    private static String address(int number) {
        return "reader-" + number + "@example.org";
    }

    private static Path copied(Path keys) throws Exception {
        var copy = Files.createTempDirectory(keys.getParent(), "keys-copy");
        try (var files = Files.list(keys)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }
}
