package dev.parley.comment;

/** How many approved comments an article has, in how many threads. */
record ThreadCount(long comments, long threads) {}
