package dev.parley.moderation.triage;

/** How an explanation names what stands for itself; an address or number of a person is never repeated. */
final class KindWords {

    private KindWords() {}

    static String of(String kind, String text) {
        return switch (kind) {
            case "watch" -> "a link to a video";
            case "mail" -> "a mail address";
            case "time" -> "a time in a video";
            case "money" -> "a sum of money";
            case "phone" -> "a telephone number";
            case "at" -> "an @name";
            default -> text;
        };
    }
}
