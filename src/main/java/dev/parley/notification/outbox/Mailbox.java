package dev.parley.notification.outbox;

/**
 * Where one recipient gets mail. It lives from the moment of sending to its end, and tells itself to nobody.
 *
 * @param name the recipient's name
 * @param address the address
 */
public record Mailbox(String name, String address) {

    @Override
    public String toString() {
        return "Mailbox[…]";
    }
}
