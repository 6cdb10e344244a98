package dev.parley.moderation.triage;

/**
 * The outcome of a training.
 *
 * @param model what was learned
 * @param quality how good it is on examples that it had not seen
 */
record Trained(LinearModel model, Quality quality) {}
