package dev.parley.keyring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.Aead;
import dev.parley.testing.DatabaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of keys: when they are followed by new ones, and when their files are lost. */
@DatabaseTest
class KeysetsTests {

    private static final String SEAL = "test-seal";
    private static final byte[] TEXT = "a text".getBytes(UTF_8);
    private static final byte[] BOUND = {1};

    @TempDir
    private Path temporary;

    @Autowired
    private JdbcClient database;

    private Path keys;
    private Path file;
    private Node node;

    @BeforeEach
    void firstStart() throws Exception {
        keys = temporary.resolve("keys");
        file = keys.resolve(SEAL + ".json");
        node = start();
    }

    @Test
    void aFirstStartMakesAFileThatOnlyItsOwnerReads() throws Exception {
        assertThat(node.care.state(SEAL).isWhole()).isTrue();
        assertThat(node.care.state(SEAL).trouble()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(node.care.openToOthers()).isEmpty();
    }

    @Test
    void aNewKeyIsInForceAtOtherNodesAndWhatTheyMeetBeforeTheyLookOpens() throws Exception {
        var other = start();
        var old = seal(other);

        var fresh = node.care.rotate(SEAL);
        var sealed = seal(node);

        assertThat(open(other, sealed)).isEqualTo(TEXT);
        assertThat(open(node, old)).isEqualTo(TEXT);
        assertThat(other.care.state(SEAL).keys().getFirst().id()).isEqualTo(fresh);
        assertThat(seal(other)).startsWith(java.util.Arrays.copyOf(sealed, 5));
    }

    @Test
    void aDamagedFileIsKeptAsideAndItsKeysComeBackWithIt() throws Exception {
        var before = seal(node);
        var backup = Files.readString(file);
        Files.writeString(file, backup.substring(0, backup.length() / 2));

        var restarted = start();
        var meanwhile = seal(restarted);
        assertThat(restarted.care.state(SEAL).trouble()).contains("lacks a key", SEAL + ".json.damaged-");
        assertThat(file).doesNotExist();
        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> open(restarted, before));
        assertThat(open(start(), meanwhile)).isEqualTo(TEXT);

        Files.writeString(file, backup);
        restarted.watch.look();

        assertThat(open(restarted, before)).isEqualTo(TEXT);
        assertThat(open(restarted, meanwhile)).isEqualTo(TEXT);
        assertThat(restarted.care.state(SEAL).isWhole()).isTrue();
        var fresh = start();
        assertThat(open(fresh, before)).isEqualTo(TEXT);
        assertThat(open(fresh, meanwhile)).isEqualTo(TEXT);
        assertThat(names()).filteredOn(name -> name.endsWith(".json")).containsExactly(SEAL + ".json");
        assertThat(names()).anyMatch(name -> name.startsWith(SEAL + ".json.damaged-"));
    }

    @Test
    void aLostFileIsToldFromAFirstStartByWhatTheDatabaseRemembers() throws Exception {
        var before = seal(node);
        var backup = Files.readString(file);
        Files.delete(file);

        var restarted = start();
        assertThat(restarted.care.state(SEAL).isWhole()).isFalse();
        assertThat(restarted.care.state(SEAL).missing()).hasSize(1);
        assertThat(seal(restarted)).isNotEmpty();

        Files.writeString(file, backup);
        assertThat(open(restarted, before)).isEqualTo(TEXT);
        restarted.watch.look();
        assertThat(restarted.care.state(SEAL).isWhole()).isTrue();
    }

    @Test
    void whoeverHasNoBackupCanGoOnWithoutTheLostKeys() throws Exception {
        Files.delete(file);
        var restarted = start();
        var sealed = seal(restarted);

        restarted.care.acceptLoss(SEAL);

        assertThat(restarted.care.state(SEAL).isWhole()).isTrue();
        assertThat(file).exists();
        assertThat(open(start(), sealed)).isEqualTo(TEXT);
    }

    @Test
    void whatARunningNodeStillHasItWritesBack() throws Exception {
        var before = seal(node);
        Files.delete(file);
        node.watch.look();
        assertThat(open(start(), before)).isEqualTo(TEXT);

        Files.writeString(file, "");
        node.watch.look();
        assertThat(open(start(), before)).isEqualTo(TEXT);
        assertThat(node.care.state(SEAL).isWhole()).isTrue();
    }

    @Test
    void anOlderBackupPutOverTheFileTakesNoKeyAway() throws Exception {
        var backup = Files.readString(file);
        node.care.rotate(SEAL);
        var sealed = seal(node);

        Files.writeString(file, backup);
        node.watch.look();

        assertThat(open(start(), sealed)).isEqualTo(TEXT);
    }

    @Test
    void aRetiredKeyIsNotBroughtBackByANodeThatStillHasIt() throws Exception {
        var other = start();
        var old = seal(other);
        var first = other.care.state(SEAL).keys().getFirst().id();
        node.care.rotate(SEAL);
        node.care.retire(SEAL, Set.of(first));

        other.watch.look();

        assertThatExceptionOfType(GeneralSecurityException.class).isThrownBy(() -> open(other, old));
        assertThat(start().care.state(SEAL).keys()).noneMatch(key -> key.id() == first);
        assertThat(Files.readString(file)).doesNotContain(Integer.toUnsignedString(first));
    }

    @Test
    void fileRightsThatLetOthersReadAreMended() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(node.care.openToOthers()).containsExactly(file);

        var restarted = start();

        assertThat(restarted.watch.mended()).containsExactly(file.getFileName().toString());
        assertThat(restarted.care.openToOthers()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenSignaturesServeForTheDayAndNothingIsSealed() throws Exception {
        keys = Files.writeString(temporary.resolve("no-folder"), "");
        var stranded = start();

        var signer = stranded.keyring.signer("test-form");
        assertThat(signer.isBy(TEXT, signer.sign(TEXT, 16))).isTrue();
        assertThatExceptionOfType(KeysetUnusable.class).isThrownBy(() -> seal(stranded));
        assertThat(stranded.care.state(SEAL).trouble()).contains("can't be written down");
    }

    @Test
    void signaturesOutliveANewKeyForAsLongAsTheyAreGood() throws Exception {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(50));
        var signer = node.keyring.signer("test-form", Duration.ofHours(48));
        var signature = signer.sign(TEXT, 16);
        node.watch.look();

        node.care.rotate("test-form");
        node.signing.retire();
        assertThat(signer.sign(TEXT, 16)).isNotEqualTo(signature);
        assertThat(signer.isBy(TEXT, signature)).isTrue();
        assertThat(signer.isBy(BOUND, signature)).isFalse();

        var later = new Node(keys, database, clock);
        var laterSigner = later.keyring.signer("test-form", Duration.ofHours(48));
        assertThat(laterSigner.isBy(TEXT, signature)).isTrue();
        later.signing.retire();
        assertThat(laterSigner.isBy(TEXT, signature)).isFalse();
    }

    private Node start() throws Exception {
        var started = new Node(keys, database, Clock.systemUTC());
        started.keyring.aead(SEAL);
        // Reads the keysets, as the site does when it starts; then has the database remember them.
        started.watch.look();
        return started;
    }

    private static byte[] seal(Node at) throws GeneralSecurityException {
        return aead(at).encrypt(TEXT, BOUND);
    }

    private static byte[] open(Node at, byte[] sealed) throws GeneralSecurityException {
        return aead(at).decrypt(sealed, BOUND);
    }

    private static Aead aead(Node at) {
        return at.keyring.aead(SEAL);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(keys)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
