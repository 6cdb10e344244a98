package dev.parley.account;

import dev.parley.kernel.Text;

/** What a token is called by its owner. */
record TokenName(String value) {

    private static final int MAX_LENGTH = 80;

    /** @throws InvalidToken when it is missing or too long */
    TokenName {
        value = Text.cleanLine(value);
        if (value.isEmpty() || Text.length(value) > MAX_LENGTH) {
            throw new InvalidToken("name", "A token's name has between 1 and " + MAX_LENGTH + " characters.");
        }
    }
}
