package dev.parley.moderation;

/** One reason to take a closer look at a submission. Its place in the order is in the {@link RuleBook}. */
interface IntakeCheck {

    /** The name that its signals bear. */
    String name();

    /** What this check says about the candidate. If it throws, the comment is held. */
    Verdict check(Candidate candidate);
}
