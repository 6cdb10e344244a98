package dev.parley.notification.outbox;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param text the whole as plain text
 * @param html the whole as HTML
 * @param list the list that it belongs to: a word for the mail's {@code List-Id}
 * @param unsubscribe the address of the page that ends such mails with one click (RFC 8058)
 */
public record Letter(String subject, String text, String html, String list, String unsubscribe) {}
