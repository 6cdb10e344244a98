/** The dashboard: how the moderators' work goes. */
@NullMarked
package dev.parley.moderation.ui.dashboard;

import org.jspecify.annotations.NullMarked;
