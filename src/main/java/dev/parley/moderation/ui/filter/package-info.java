/** Narrowing the list down, and keeping filters under a name. */
@NullMarked
package dev.parley.moderation.ui.filter;

import org.jspecify.annotations.NullMarked;
