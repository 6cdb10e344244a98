package dev.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kernel.IdBytes;
import dev.parley.kernel.Ids;
import dev.parley.keyring.KeyCare;
import dev.parley.testing.DatabaseTest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures how fast readers' addresses get new seals, and what sealing adds to a comment. Not a test of every build:
 * only {@code src/bench/reseal} runs it.
 */
@DatabaseTest
class ResealBenchmark {

    private static final int READERS = Integer.getInteger("parley.bench.readers", 100_000);
    private static final int AT_ONCE = 1_000;
    private static final int WARM_UP = 20_000;
    private static final int SEALS = 50_000;

    @Autowired
    private AddressSeal seal;

    @Autowired
    private AddressKeys keys;

    @Autowired
    private KeyCare care;

    @Autowired
    private Ids ids;

    @Autowired
    private JdbcTemplate database;

    @Test
    void sealsAllAddressesAnew() {
        for (var begin = 0; begin < READERS; begin += AT_ONCE) {
            write(begin, Math.min(READERS, begin + AT_ONCE));
        }
        for (var round = 1; round <= 3; round++) {
            care.rotate(AddressSeal.SEAL);
            var begin = System.nanoTime();
            keys.work();
            var seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf("Reseal: %,d addresses in %.1f s: %,.0f a second%n", READERS, seconds, READERS / seconds);
            assertThat(keys.progress().sealed()).isEqualTo(READERS);
        }
        seal(WARM_UP);
        var begin = System.nanoTime();
        seal(SEALS);
        System.out.printf(
                "Reseal: sealing and indexing an address: %.1f µs%n", (System.nanoTime() - begin) / 1e3 / SEALS);
    }

    private void seal(int times) {
        for (var number = 0; number < times; number++) {
            var address = address(number);
            seal.indexes(address);
            seal.seal(address, new ReaderId(ids.next()));
        }
    }

    private void write(int from, int to) {
        var now = Timestamp.from(Instant.now());
        database.batchUpdate(
                "insert into reader (id, sealed_email, first_seen_at, version) values (?, ?, ?, 0)",
                IntStream.range(from, to)
                        .mapToObj(number -> {
                            var reader = new ReaderId(ids.next());
                            var sealed = seal.seal(address(number), reader);
                            return new Object[] {IdBytes.of(reader.value()), sealed.bytes(), now};
                        })
                        .toList());
    }

    private static EmailAddress address(int number) {
        return EmailAddress.parse("reader.number" + number + "@post.example").orElseThrow();
    }
}
