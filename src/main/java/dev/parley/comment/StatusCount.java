package dev.parley.comment;

/** How many comments are in a state. */
interface StatusCount {
    Status getStatus();

    long getComments();
}
