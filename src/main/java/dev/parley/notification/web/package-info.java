/** What answers when a link of a mail is followed. */
@NullMarked
package dev.parley.notification.web;

import org.jspecify.annotations.NullMarked;
