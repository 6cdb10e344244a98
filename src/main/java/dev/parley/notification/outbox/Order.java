package dev.parley.notification.outbox;

import org.jspecify.annotations.Nullable;

/**
 * The wish that somebody gets a mail.
 *
 * @param recipient whom it is for
 * @param topic which {@link LetterWriter} writes it
 * @param about what it is about, in the topic's own terms: an id, a time; nothing personal
 */
public record Order(
        Recipient recipient, String topic, @Nullable String about) {}
