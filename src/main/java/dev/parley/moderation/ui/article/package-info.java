/** Choosing an article. */
@NullMarked
package dev.parley.moderation.ui.article;

import org.jspecify.annotations.NullMarked;
