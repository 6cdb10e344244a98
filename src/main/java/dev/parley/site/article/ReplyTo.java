package dev.parley.site.article;

/**
 * The comment that a form answers.
 *
 * @param id its id; empty when the form answers none
 * @param name the name of its writer; empty when the form answers none
 */
record ReplyTo(String id, String name) {

    static final ReplyTo NOBODY = new ReplyTo("", "");
}
