package dev.parley.moderation.queue;

import dev.parley.article.Articles;
import dev.parley.comment.Glimpse;
import dev.parley.comment.ReaderRecords;
import dev.parley.reader.ReaderId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows moderators what is on record about readers: never an address. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class KnownReaders {

    private final ReaderRecords records;
    private final Articles articles;

    KnownReaders(ReaderRecords records, Articles articles) {
        this.records = records;
        this.articles = articles;
    }

    /**
     * A reader, in four statements however much the reader wrote.
     *
     * @param most how many of the latest comments are shown at most
     */
    @Transactional(readOnly = true)
    public KnownReader find(ReaderId reader, int most) {
        var record = records.of(reader, most);
        return new KnownReader(
                record,
                articles.titles(record.latest().stream()
                        .map(Glimpse::article)
                        .distinct()
                        .toList()));
    }
}
