/** Which comments came from one network, known by keyed marks that are kept for a few days. */
@NamedInterface("network")
@NullMarked
package dev.parley.comment.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
