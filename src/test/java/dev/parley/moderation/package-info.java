@NullMarked
package dev.parley.moderation;

import org.jspecify.annotations.NullMarked;
