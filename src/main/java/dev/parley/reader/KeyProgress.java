package dev.parley.reader;

/**
 * How far the work on readers' addresses is that follows a new key.
 *
 * @param sealed how many addresses are sealed with the primary key
 * @param toReseal how many are sealed with an older key that is here
 * @param locked how many are sealed with a key that is not here, so that nobody can open them
 * @param indexed how many readers are found by the primary key of the index
 * @param toIndex how many are found by an older one alone
 * @param dropped how many of these can't be found by the new one before they comment again: their address was dropped
 */
public record KeyProgress(long sealed, long toReseal, long locked, long indexed, long toIndex, long dropped) {

    /** Whether there is work left that can be done. */
    public boolean isUnderWay() {
        return toReseal > 0 || toIndex > dropped;
    }
}
