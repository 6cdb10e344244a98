/** Counts what moderators did in hours and days, and adds it up. */
@NullMarked
package dev.parley.moderation.statistics;

import org.jspecify.annotations.NullMarked;
