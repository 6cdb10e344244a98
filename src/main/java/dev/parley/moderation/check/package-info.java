/** The checks that a submission passes on its way in, and what administrators set about them. */
@NullMarked
package dev.parley.moderation.check;

import org.jspecify.annotations.NullMarked;
