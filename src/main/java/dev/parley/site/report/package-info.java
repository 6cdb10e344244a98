/** Reports of readers about comments. */
@NullMarked
package dev.parley.site.report;

import org.jspecify.annotations.NullMarked;
