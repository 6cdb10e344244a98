package dev.parley.notification.outbox;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param text the whole as plain text
 * @param html the whole as HTML
 * @param list the list that it belongs to; null for a mail that its recipient asked for just now
 * @param thread what mails about the same matter have in common, a word for {@code References}; null for nothing
 */
public record Letter(
        String subject,
        String text,
        String html,
        @Nullable MailingList list,
        @Nullable String thread) {

    /**
     * A letter of a list, on its own.
     *
     * @param list the list that it belongs to: a word for the mail's {@code List-Id}
     * @param unsubscribe the address of the page that ends such mails with one click (RFC 8058)
     */
    public Letter(String subject, String text, String html, String list, String unsubscribe) {
        this(subject, text, html, new MailingList(list, unsubscribe), null);
    }

    /**
     * Mails of which one can get no more.
     *
     * @param name a word for the mail's {@code List-Id}
     * @param unsubscribe the address of the page that ends such mails with one click (RFC 8058)
     */
    public record MailingList(String name, String unsubscribe) {}
}
