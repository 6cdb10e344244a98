/** Which comments a moderator wants to see, in which order, and how an address says so. */
@NamedInterface("filter")
@NullMarked
package dev.parley.comment.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
