/** What moderators are told by mail, and when. */
@NullMarked
package dev.parley.notification.digest;

import org.jspecify.annotations.NullMarked;
