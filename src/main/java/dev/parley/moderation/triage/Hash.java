package dev.parley.moderation.triage;

/** Spreads hashes over all their bits (MurmurHash3's final mix), the same on each machine. */
final class Hash {

    private Hash() {}

    static int spread(int sum) {
        int hash = sum;
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >>> 16);
    }
}
