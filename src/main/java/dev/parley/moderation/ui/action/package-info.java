/** What moderators do with a comment beside deciding about it. */
@NullMarked
package dev.parley.moderation.ui.action;

import org.jspecify.annotations.NullMarked;
