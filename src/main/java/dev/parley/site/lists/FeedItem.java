package dev.parley.site.lists;

import dev.parley.article.ArticleText;

/** An article in the feed, with the name of its writer and the number of its comments. */
record FeedItem(ArticleText article, String author, long comments) {}
