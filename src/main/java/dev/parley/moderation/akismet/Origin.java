package dev.parley.moderation.akismet;

import org.jspecify.annotations.Nullable;

/**
 * Where a comment came from, in memory alone. {@link #toString} shows nothing of it.
 *
 * @param network the network address
 * @param userAgent what the browser calls itself, if it said so
 * @param email the mail address; null unless the site sends it
 * @param trap what stood in the form's field that people don't see; null when nobody knows any more
 */
record Origin(
        String network,
        @Nullable String userAgent,
        @Nullable String email,
        @Nullable String trap) {

    /**
     * Nobody knows any more where it came from. The protocol asks for a network address; this one (RFC 6890: "this
     * host on this network") belongs to nobody.
     */
    static final Origin FORGOTTEN = new Origin("0.0.0.0", null, null, null);

    boolean isForgotten() {
        return equals(FORGOTTEN);
    }

    @Override
    public String toString() {
        return "Origin[]";
    }
}
