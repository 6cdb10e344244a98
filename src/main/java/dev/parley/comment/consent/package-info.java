/** The text under the comment form that readers consent to or are told, in all the versions that it ever had. */
@NamedInterface("consent")
@NullMarked
package dev.parley.comment.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
