/** The moderators' views. */
@NullMarked
package dev.parley.moderation.ui;

import org.jspecify.annotations.NullMarked;
