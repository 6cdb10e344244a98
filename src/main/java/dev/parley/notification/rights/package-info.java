/** What is kept of readers to mail them, for readers' rights: what is exported of it, how it goes, and the mailed link. */
@NullMarked
package dev.parley.notification.rights;

import org.jspecify.annotations.NullMarked;
