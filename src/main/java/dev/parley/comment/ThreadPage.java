package dev.parley.comment;

import java.util.List;

/**
 * One page of an article's approved comments, in the order of the settings.
 *
 * @param threads the threads of this page, replies within
 * @param page the number of this page, from 1, the page of the oldest threads
 * @param pages how many pages there are, at least 1
 * @param first the number of the page that is shown to those who ask for none
 * @param total how many approved comments the article has on all pages
 */
public record ThreadPage(List<ThreadNode> threads, int page, int pages, int first, long total) {
    public ThreadPage {
        threads = List.copyOf(threads);
    }
}
