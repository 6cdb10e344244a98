package dev.parley.reader;

import dev.parley.kernel.IdBytes;
import dev.parley.kernel.Ids;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions whether an address is a reader's, which are answered later. To put one is the same work for every address,
 * so that nobody learns by it whether the address is known; it is kept, sealed, until it is answered.
 */
@Service
public class Inquiries {

    private static final Logger log = LoggerFactory.getLogger(Inquiries.class);

    private final JdbcClient database;
    private final AddressSeal seal;
    private final ReaderRegister register;
    private final Ids ids;

    Inquiries(JdbcClient database, AddressSeal seal, ReaderRegister register, Ids ids) {
        this.database = database;
        this.seal = seal;
        this.register = register;
        this.ids = ids;
    }

    /** Puts a question, which is durable when this returns or with the caller's transaction. */
    @Transactional
    public void put(EmailAddress address) {
        var id = new ReaderId(ids.next());
        database.sql("insert into inquiry (id, sealed_email) values (?, ?)")
                .params(IdBytes.of(id.value()), seal.seal(address, id).bytes())
                .update();
    }

    /** Answers the oldest questions, and forgets them with the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Answers answer(int most) {
        var questions = database.sql("select id, sealed_email from inquiry order by id limit ?")
                .param(most)
                .query((row, _) ->
                        new Question(new ReaderId(IdBytes.read(row.getBytes(1))), new SealedEmail(row.getBytes(2))))
                .list();
        var known = questions.stream().flatMap(this::answer).distinct().toList();
        if (!questions.isEmpty()) {
            database.sql("delete from inquiry where id in (:ids)")
                    .param(
                            "ids",
                            questions.stream()
                                    .map(question -> IdBytes.of(question.id.value()))
                                    .toList())
                    .update();
        }
        return new Answers(known, questions.size() == most);
    }

    private Stream<ReaderId> answer(Question question) {
        Optional<ReaderId> reader;
        try {
            reader = register.find(seal.openAddress(question.address, question.id));
        } catch (AddressLocked e) {
            // Its key is gone, and with it the addresses of all readers of that time: nobody could be answered.
            log.warn("A question about an address can't be opened with the keys at hand and is dropped");
            return Stream.empty();
        }
        return reader.stream();
    }

    /**
     * Answers to some questions.
     *
     * @param readers those whose addresses were asked about
     * @param more whether there may be further questions
     */
    public record Answers(List<ReaderId> readers, boolean more) {}

    /** A question; its address is sealed for its own id. */
    private record Question(ReaderId id, SealedEmail address) {}
}
