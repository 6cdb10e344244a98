/** How the moderators' work goes, for programs. */
@NullMarked
package dev.parley.api.statistics;

import org.jspecify.annotations.NullMarked;
