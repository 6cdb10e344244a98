/** The page of an article, the form under it, and the page of a reader's own comment. */
@NullMarked
package dev.parley.site.article;

import org.jspecify.annotations.NullMarked;
