/** The transactional outbox: mails wait in the database until the mail server has taken them. */
@NullMarked
package dev.parley.notification.outbox;

import org.jspecify.annotations.NullMarked;
