package dev.parley.corpora;

/**
 * A comment that was left on the site.
 *
 * @param article the path of the article's page
 * @param stored the text as the site has to keep it
 * @param fate what the moderator is to do about it
 */
record SentComment(String id, String article, String stored, Fate fate) {

    /** What becomes of a comment. */
    enum Fate {
        APPROVE("approved"),
        REJECT("rejected"),
        SPAM("spam"),
        WAIT("pending");

        private final String status;

        Fate(String status) {
            this.status = status;
        }

        String status() {
            return status;
        }

        /** Most are approved; of twenty, one each is rejected, spam, and left waiting. */
        static Fate of(int number) {
            return switch (number % 20) {
                case 6 -> REJECT;
                case 12 -> SPAM;
                case 18 -> WAIT;
                default -> APPROVE;
            };
        }
    }
}
