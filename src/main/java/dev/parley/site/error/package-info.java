/** What is answered when there is nothing better to show. */
@NullMarked
package dev.parley.site.error;

import org.jspecify.annotations.NullMarked;
