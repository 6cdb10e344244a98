package dev.parley.moderation.akismet;

import java.util.Locale;

/** Reads the replies of Akismet's protocol, and takes nothing for one that isn't. */
final class Replies {

    private static final String THANKS = "Thanks for making the web a better place.";

    private Replies() {}

    static Opinion opinion(RawAnswer answer) {
        return switch (usable(answer).body()) {
            case "true" -> answer.proTip().equalsIgnoreCase("discard") ? Opinion.BLATANT_SPAM : Opinion.SPAM;
            case "false" -> Opinion.HAM;
            default -> throw new NoAnswer(Trouble.UNINTELLIGIBLE, answer.help());
        };
    }

    static Thanks thanks(RawAnswer answer) {
        if (!usable(answer).body().equals(THANKS)) {
            throw new NoAnswer(Trouble.UNINTELLIGIBLE, answer.help());
        }
        return new Thanks();
    }

    static KeyStanding keyStanding(RawAnswer answer) {
        return switch (answer.body()) {
            case "valid" -> KeyStanding.VALID;
            case "invalid" -> KeyStanding.INVALID;
            default -> throw new NoAnswer(Trouble.UNINTELLIGIBLE, answer.help());
        };
    }

    // A suspended account gets "false" for everything, together with an error: that is no opinion.
    private static RawAnswer usable(RawAnswer answer) {
        if (!answer.error().isEmpty()) {
            throw new NoAnswer(Trouble.REFUSED, answer.help().isEmpty() ? answer.error() : answer.help());
        }
        if (answer.body().toLowerCase(Locale.ROOT).startsWith("invalid")) {
            throw new NoAnswer(Trouble.REFUSED, answer.help());
        }
        return answer;
    }
}
