@NullMarked
package dev.parley.moderation.check;

import org.jspecify.annotations.NullMarked;
