package dev.parley.comment;

import java.util.List;

/**
 * One page of an article's approved comments, oldest thread first.
 *
 * @param threads the threads of this page, replies within
 * @param page the number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param total how many approved comments the article has on all pages
 */
public record ThreadPage(List<ThreadNode> threads, int page, int pages, long total) {
    public ThreadPage {
        threads = List.copyOf(threads);
    }
}
