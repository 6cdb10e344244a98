package dev.parley.site.article;

import dev.parley.comment.OwnComment;
import dev.parley.site.page.Head;

/**
 * The page on which a writer edits a comment.
 *
 * @param key the secret that opened it
 * @param typed what stands in its field
 * @param problem what is to be mended; empty when nothing is
 * @param open whether it can still be sent; what was typed stays there to be copied
 */
record EditPage(Head head, OwnComment comment, String key, String typed, String problem, boolean open) {

    private static final String TOO_LATE =
            "This comment can't be edited any more. Your text was not saved; here it is, so that you can copy it.";

    static EditPage of(OwnComment comment, String key) {
        return new EditPage(
                Head.hidden("Edit your comment"), comment, key, comment.text().source(), "", true);
    }

    EditPage with(String text) {
        return new EditPage(head, comment, key, text, problem, open);
    }

    EditPage mending(String what) {
        return new EditPage(head, comment, key, typed, what, open);
    }

    EditPage tooLate() {
        return new EditPage(head, comment, key, typed, TOO_LATE, false);
    }

    String action() {
        return "/comments/" + comment.comment() + "/edit?key=" + key;
    }

    String backPath() {
        return OwnCommentPages.path(comment.comment(), key);
    }
}
