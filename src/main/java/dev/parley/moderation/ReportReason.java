package dev.parley.moderation;

/** Why a reader reports a comment. */
public enum ReportReason {
    SPAM("It is spam or advertising", false, false),
    INSULT("It insults or harasses someone", false, false),
    PRIVATE("It makes private data public", false, false),
    OTHER("Something else", false, false),
    /** A notice of unlawful content says who gives it. */
    ILLEGAL("It is unlawful", true, true),
    /** Here nobody has to say who they are (Regulation (EU) 2022/2065, article 16, 2 c). */
    CHILD_ABUSE("It shows or advertises the sexual abuse of children", true, false);

    private final String words;
    private final boolean notice;
    private final boolean named;

    ReportReason(String words, boolean notice, boolean named) {
        this.words = words;
        this.notice = notice;
        this.named = named;
    }

    /** What readers choose. */
    public String words() {
        return words;
    }

    /** Whether this is a notice of unlawful content, which explains itself and is given in good faith. */
    public boolean isNotice() {
        return notice;
    }

    /** Whether the one who reports has to give name and address. */
    public boolean needsName() {
        return named;
    }
}
