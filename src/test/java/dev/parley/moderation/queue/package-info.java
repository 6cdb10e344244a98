@NullMarked
package dev.parley.moderation.queue;

import org.jspecify.annotations.NullMarked;
