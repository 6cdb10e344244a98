@NullMarked
package dev.parley.moderation.ui.discussion;

import org.jspecify.annotations.NullMarked;
