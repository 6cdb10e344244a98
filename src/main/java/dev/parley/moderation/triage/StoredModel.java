package dev.parley.moderation.triage;

import dev.parley.moderation.TriageState;
import java.util.UUID;

/**
 * A model as it is stored.
 *
 * @param state what is known about it
 * @param lastDecision the last decision that was there when it was trained
 * @param content its bytes
 */
record StoredModel(TriageState state, UUID lastDecision, byte[] content) {}
