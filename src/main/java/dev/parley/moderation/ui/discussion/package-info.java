/** The view in which administrators set how comments are taken in and shown. */
@NullMarked
package dev.parley.moderation.ui.discussion;

import org.jspecify.annotations.NullMarked;
