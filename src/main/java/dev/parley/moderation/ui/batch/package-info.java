/** Work on many comments at once, which shows how far it has come and can be stopped. */
@NullMarked
package dev.parley.moderation.ui.batch;

import org.jspecify.annotations.NullMarked;
