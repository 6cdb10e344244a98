package dev.parley.moderation.queue;

import dev.parley.article.ArticleId;
import dev.parley.article.ArticleTitle;
import dev.parley.comment.ReaderRecord;
import java.util.Map;

/**
 * A reader as moderators know them.
 *
 * @param record what is on record about the reader
 * @param articles the articles of the latest comments, as far as there still are such articles
 */
public record KnownReader(ReaderRecord record, Map<ArticleId, ArticleTitle> articles) {
    public KnownReader {
        articles = Map.copyOf(articles);
    }
}
