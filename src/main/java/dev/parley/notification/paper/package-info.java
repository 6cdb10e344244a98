/** How mails are written: their templates, and what of other people's texts may stand in them. */
@NullMarked
package dev.parley.notification.paper;

import org.jspecify.annotations.NullMarked;
