/** What authors are told by mail of comments under their own articles. */
@NullMarked
package dev.parley.notification.author;

import org.jspecify.annotations.NullMarked;
