package dev.parley.site.article;

/**
 * Something in the form that is to be mended.
 *
 * @param field the name of the field; empty when it is none that a person fills in
 * @param message what to do about it, a sentence
 */
record Problem(String field, String message) {

    static Problem ofForm(String message) {
        return new Problem("", message);
    }
}
