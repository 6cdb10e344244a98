/** The signed links in mails. */
@NullMarked
package dev.parley.notification.link;

import org.jspecify.annotations.NullMarked;
