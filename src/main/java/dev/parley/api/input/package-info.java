/** How the API reads what programs send: strictly, and with words for what is wrong. */
@NullMarked
package dev.parley.api.input;

import org.jspecify.annotations.NullMarked;
