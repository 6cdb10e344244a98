package dev.parley.moderation.queue;

import dev.parley.article.Articles;
import dev.parley.comment.Glimpse;
import dev.parley.comment.ReaderRecords;
import dev.parley.moderation.ReaderBlocks;
import dev.parley.reader.ReaderId;
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

    KnownReaders(ReaderRecords records, ReaderBlocks blocks, Articles articles) {
        this.records = records;
        this.blocks = blocks;
        this.articles = articles;
    }

    /**
     * A reader, in five statements however much the reader wrote, and a sixth for one who is blocked.
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
                        .toList()));
    }
}
