package dev.parley.moderation.akismet;

/** What moderators read about Akismet. */
final class AkismetWords {

    private AkismetWords() {}

    static String of(Answer<Opinion> answer) {
        return switch (answer) {
            case Answer.Given<Opinion>(var opinion) -> of(opinion);
            case Answer.Missing<Opinion> missing -> missing.trouble().words() + "; nothing was checked";
        };
    }

    static String of(Opinion opinion) {
        return switch (opinion) {
            case HAM -> "Akismet sees no spam in it";
            case SPAM -> "Akismet says spam";
            case BLATANT_SPAM -> "Akismet says blatant spam";
        };
    }
}
