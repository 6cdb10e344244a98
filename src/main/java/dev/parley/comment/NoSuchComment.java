package dev.parley.comment;

/** There is no such comment, or none with which that can be done. */
public final class NoSuchComment extends RuntimeException {
    NoSuchComment(CommentId comment) {
        super("There is no comment " + comment + " with which that can be done.");
    }
}
