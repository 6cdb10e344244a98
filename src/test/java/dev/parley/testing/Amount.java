package dev.parley.testing;

/**
 * How much a large test does. It runs on both databases, as all do, and does all of its work on the one where the
 * amount itself could bring something to light; on the other a tenth of it shows what differs between the two.
 */
public final class Amount {

    private static final int PART = 10;

    private Amount() {}

    /** All of it on H2, where data is in files of the site's own. */
    public static int mostlyOnH2(int all) {
        return DatabaseServer.wanted() ? all / PART : all;
    }

    /** All of it on the server, where many work at once and text takes the longest way. */
    public static int mostlyOnTheServer(int all) {
        return DatabaseServer.wanted() ? all : all / PART;
    }
}
