package dev.parley.moderation;

/** Intake did not take a submission; nothing of it is stored. */
public final class SubmissionRefused extends RuntimeException {

    private final transient Refusal refusal;

    public SubmissionRefused(Refusal refusal) {
        super("The submission was refused: " + refusal);
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
