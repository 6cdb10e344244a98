/** The queue group by group, each decided at once. */
@NullMarked
package dev.parley.moderation.ui.group;

import org.jspecify.annotations.NullMarked;
