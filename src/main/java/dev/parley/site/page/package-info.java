/** What all public pages share: the frame around them, their styles, and how they are answered. */
@NullMarked
package dev.parley.site.page;

import org.jspecify.annotations.NullMarked;
