/** What moderators keep of readers, for readers' rights: what is exported of it, and how it goes. */
@NullMarked
package dev.parley.moderation.rights;

import org.jspecify.annotations.NullMarked;
