/** Learns from the decisions what spam looks like here: a linear model over words, phrases and style, explained. */
@NullMarked
package dev.parley.moderation.triage;

import org.jspecify.annotations.NullMarked;
