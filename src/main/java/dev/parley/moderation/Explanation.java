package dev.parley.moderation;

import org.jspecify.annotations.Nullable;

/**
 * What the writer of a comment is told.
 *
 * @param publicReason why it was turned down, in the site's public wording; empty when there is no reason to tell
 * @param mayAppeal whether the writer can ask for another look
 * @param appeal what the writer asked before; null when they didn't
 */
public record Explanation(
        String publicReason, boolean mayAppeal, @Nullable AppealRow appeal) {}
