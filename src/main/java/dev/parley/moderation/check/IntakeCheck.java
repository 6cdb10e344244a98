package dev.parley.moderation.check;

/**
 * One reason to take a closer look at a submission. Its place in the order is in the {@link RuleBook}, which has to
 * name each check.
 */
public interface IntakeCheck {

    /** The name that its signals bear. */
    String name();

    /** What this check says about the candidate. If it throws, the comment is held. */
    Verdict check(Candidate candidate);
}
