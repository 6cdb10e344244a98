/** The staff's views of articles, without a browser. */
@NullMarked
package dev.parley.article.ui;

import org.jspecify.annotations.NullMarked;
