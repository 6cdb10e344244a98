package dev.parley.comment;

import static java.util.stream.Collectors.toMap;

import dev.parley.reader.ReaderId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is on record about readers. */
@Service
public class ReaderRecords {

    // Names are looked for among so many of the latest comments.
    private static final int LATEST = 50;

    private final ReaderRecordRepository comments;

    ReaderRecords(ReaderRecordRepository comments) {
        this.comments = comments;
    }

    /**
     * The record of a reader, in three statements however much the reader wrote.
     *
     * @param most how many of the latest comments it shows at most
     */
    @Transactional(readOnly = true)
    public ReaderRecord of(ReaderId reader, int most) {
        var counts = comments.count(reader.value()).stream()
                .collect(toMap(StatusCount::getStatus, StatusCount::getComments));
        var latest = comments.latest(reader.value(), Limit.of(LATEST));
        var names = latest.stream().map(Glimpse::author).distinct().toList();
        return new ReaderRecord(
                reader,
                counts,
                comments.firstSeen(reader.value()).orElse(null),
                names,
                latest.stream().limit(most).toList());
    }
}
