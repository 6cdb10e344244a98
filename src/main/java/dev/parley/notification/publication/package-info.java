/** Which comments become public, all of one transaction together. */
@NullMarked
package dev.parley.notification.publication;

import org.jspecify.annotations.NullMarked;
