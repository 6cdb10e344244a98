/** What readers may ask for (to see and to end what is kept of them), and how long it is kept unasked. */
@NamedInterface("rights")
@NullMarked
package dev.parley.reader.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
