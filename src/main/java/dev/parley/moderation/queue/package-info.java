/** How moderators work through the queue: side by side, group by group, in views of their own. */
@NamedInterface("queue")
@NullMarked
package dev.parley.moderation.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
