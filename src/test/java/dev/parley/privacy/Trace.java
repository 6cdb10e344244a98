package dev.parley.privacy;

/**
 * One form in which an address could have been left behind.
 *
 * @param name what form it is, and of what
 * @param bytes what is looked for; in lower case where any case will do
 */
record Trace(String name, byte[] bytes, boolean anyCase) {

    boolean standsAt(byte[] text, int at) {
        if (at + bytes.length > text.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((anyCase ? lower(text[at + i]) : text[at + i]) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    static byte lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? (byte) (letter + 'a' - 'A') : letter;
    }
}
