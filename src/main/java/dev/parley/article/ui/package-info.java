/** The staff's views of articles. */
@NullMarked
package dev.parley.article.ui;

import org.jspecify.annotations.NullMarked;
