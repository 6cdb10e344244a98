package dev.parley.notification.outbox;

/** A mail has been ordered; once that is committed it can be sent. */
record MailOrdered() {}
