package dev.parley.notification.outbox;

/** Where a mail stands. */
public enum MailStatus {
    /** To be sent, or to be tried again. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** When its time came there was nothing to say any more, or nobody to say it to. */
    DROPPED,
    /** Tried as often as it is tried: an administrator may send it again. */
    DEAD
}
