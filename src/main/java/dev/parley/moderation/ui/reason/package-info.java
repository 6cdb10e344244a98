/** Choosing a reason for a decision. */
@NullMarked
package dev.parley.moderation.ui.reason;

import org.jspecify.annotations.NullMarked;
