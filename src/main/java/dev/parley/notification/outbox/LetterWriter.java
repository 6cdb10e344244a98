package dev.parley.notification.outbox;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the mails of one topic, at the moment of sending, so that they tell what holds then. */
public interface LetterWriter {

    /** The topic that mails name. */
    String topic();

    /**
     * The letter to this recipient; empty when there is nothing to say any more.
     *
     * @param about what the mail was ordered about, in the topic's own terms
     */
    Optional<Letter> write(UUID recipient, @Nullable String about);
}
