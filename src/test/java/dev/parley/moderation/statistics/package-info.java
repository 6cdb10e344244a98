@NullMarked
package dev.parley.moderation.statistics;

import org.jspecify.annotations.NullMarked;
