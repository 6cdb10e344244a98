package dev.parley.moderation.queue;

import dev.parley.article.Articles;
import dev.parley.comment.Glimpse;
import dev.parley.comment.ReaderRecords;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.reader.ReaderId;
import dev.parley.reader.Readers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows moderators what is on record about readers: never an address. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
public class KnownReaders {

    private final ReaderRecords records;
    private final ReaderBlocks blocks;
    private final Articles articles;
    private final Readers readers;

    KnownReaders(ReaderRecords records, ReaderBlocks blocks, Articles articles, Readers readers) {
        this.records = records;
        this.blocks = blocks;
        this.articles = articles;
        this.readers = readers;
    }

    /**
     * A reader, in six statements however much the reader wrote, and a seventh for one who is blocked.
     *
     * @param most how many of the latest comments are shown at most
     */
    @Transactional(readOnly = true)
    public KnownReader find(ReaderId reader, int most) {
        var record = records.of(reader, most);
        return new KnownReader(
                record,
                blocks.find(reader).orElse(null),
                articles.titles(record.latest().stream()
                        .map(Glimpse::article)
                        .distinct()
                        .toList()),
                readers.domainClass(reader).orElse(null));
    }
}
