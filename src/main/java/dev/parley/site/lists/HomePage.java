package dev.parley.site.lists;

import dev.parley.site.page.Head;
import java.util.List;

/**
 * The newest articles.
 *
 * @param page the number of this page, from 1
 * @param pages how many pages there are, at least 1
 */
record HomePage(Head head, List<Teaser> articles, int page, int pages) {

    static String path(int page) {
        return page == 1 ? "/" : "/?page=" + page;
    }
}
