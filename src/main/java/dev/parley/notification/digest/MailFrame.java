package dev.parley.notification.digest;

/**
 * What stands around every mail about the queue.
 *
 * @param site the site's name
 * @param language the language tag of the site's texts
 * @param direction {@code ltr} or {@code rtl}
 * @param queue the address of the queue
 * @param choices the address where its recipient chooses what they are told
 * @param unsubscribe the address that ends such mails
 */
record MailFrame(String site, String language, String direction, String queue, String choices, String unsubscribe) {}
