/** The comment in focus, with all that helps to decide about it. */
@NullMarked
package dev.parley.moderation.ui.detail;

import org.jspecify.annotations.NullMarked;
