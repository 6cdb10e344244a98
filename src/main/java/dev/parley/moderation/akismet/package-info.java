/** Asks Akismet, where the site wants that, what it thinks of comments, and tells it what moderators think. */
@NullMarked
package dev.parley.moderation.akismet;

import org.jspecify.annotations.NullMarked;
