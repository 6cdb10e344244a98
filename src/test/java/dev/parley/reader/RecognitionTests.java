package dev.parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.kernel.IdBytes;
import dev.parley.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who a reader is, and what the database knows of it. */
@DatabaseTest
class RecognitionTests {

    @Autowired
    private Readers readers;

    @Autowired
    private AddressSeal seal;

    @Autowired
    private JdbcClient database;

    @Test
    void oneMailboxIsOneReaderHoweverItIsSpelt() {
        var reader = readers.recognise(address("Ann@Bücher.example"));

        assertThat(readers.recognise(address("ann@xn--bcher-kva.example"))).isEqualTo(reader);
        assertThat(readers.recognise(address("bob@bücher.example"))).isNotEqualTo(reader);
    }

    @Test
    void theDatabaseReadsTheKeysIdOffTheSealedAddress() {
        readers.recognise(address("ann@example.org"));

        var inBytes = database.sql("select substring(sealed_email, 2, 4) from reader")
                .query(byte[].class)
                .single();
        var inColumn =
                database.sql("select seal_key from reader").query(byte[].class).single();
        assertThat(inColumn).isEqualTo(inBytes).hasSize(Integer.BYTES);
    }

    @Test
    void aReaderIsKnownByAnIndexThatTellsItsKey() {
        var reader = readers.recognise(address("ann@example.org"));

        assertThat(database.sql("select count(*) from reader_index where reader_id = ? and key_id = ?")
                        .params(
                                IdBytes.of(reader.value()),
                                seal.indexes(address("x@example.org"))
                                        .getFirst()
                                        .key())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private static EmailAddress address(String typed) {
        return EmailAddress.parse(typed).orElseThrow();
    }
}
