package dev.parley.site.article;

import dev.parley.kernel.Text;

/**
 * The form as a reader sent it, cleaned. {@link #toString} shows nothing of it: the address among it belongs in
 * no log.
 *
 * @param comment the text
 * @param author the name
 * @param email the address
 * @param url the web address; empty when none was given
 * @param parent the id of the comment that this one answers; empty when it answers none
 * @param ticks the boxes that are ticked
 * @param hidden the fields that no person fills in
 */
record CommentForm(
        String comment, String author, String email, String url, String parent, Ticks ticks, HiddenFields hidden) {

    private static final String REPLIES = "mail_replies";
    private static final String CONSENT = "consent";

    /**
     * The boxes of a form.
     *
     * @param replies whether replies are to be mailed
     * @param agrees whether the text under the form is agreed to
     */
    record Ticks(boolean replies, boolean agrees) {

        private static final Ticks NONE = new Ticks(false, false);
    }

    CommentForm {
        comment = Text.clean(comment);
        author = Text.cleanLine(author);
        email = Text.cleanLine(email);
        url = Text.cleanLine(url);
        parent = Text.cleanLine(parent);
    }

    /** The form with a token, sent by nobody yet. */
    CommentForm(String comment, String author, String email, String url, String parent, String token) {
        this(comment, author, email, url, parent, Ticks.NONE, HiddenFields.ofToken(token));
    }

    /** The form as it was sent; a field that is missing is empty, of one that comes twice the first counts. */
    static CommentForm of(FormBody body) {
        return new CommentForm(
                body.value("comment"),
                body.value("author"),
                body.value("email"),
                body.value("url"),
                body.value("comment_parent"),
                new Ticks(!body.value(REPLIES).isEmpty(), !body.value(CONSENT).isEmpty()),
                HiddenFields.of(body));
    }

    /** The empty form of a reply, or of a comment of its own where the parent is empty. */
    static CommentForm replyTo(String parent) {
        return new CommentForm("", "", "", "", parent, "");
    }

    CommentForm withToken(String fresh) {
        return new CommentForm(comment, author, email, url, parent, ticks, hidden.withToken(fresh));
    }

    /** The form without the tick that its text is agreed to: the one that will be shown is another. */
    CommentForm withoutAgreement() {
        return new CommentForm(comment, author, email, url, parent, new Ticks(ticks.replies(), false), hidden);
    }

    CommentForm withoutParent() {
        return new CommentForm(comment, author, email, url, "", ticks, hidden);
    }

    String token() {
        return hidden.token();
    }

    @Override
    public String toString() {
        return "(a comment form)";
    }
}
