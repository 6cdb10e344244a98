package dev.parley.moderation.queue;

import dev.parley.article.ArticleId;
import dev.parley.article.ArticleTitle;
import dev.parley.comment.ReaderRecord;
import dev.parley.moderation.ReaderBlock;
import dev.parley.reader.DomainClass;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reader as moderators know them.
 *
 * @param record what is on record about the reader
 * @param block who blocked the reader and when; null for one who may write
 * @param articles the articles of the latest comments, as far as there still are such articles
 * @param domain of what kind of domain the reader's address is; null when that isn't known
 */
public record KnownReader(
        ReaderRecord record,
        @Nullable ReaderBlock block,
        Map<ArticleId, ArticleTitle> articles,
        @Nullable DomainClass domain) {

    public KnownReader {
        articles = Map.copyOf(articles);
    }
}
