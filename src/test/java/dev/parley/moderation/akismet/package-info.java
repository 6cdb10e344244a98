@NullMarked
package dev.parley.moderation.akismet;

import org.jspecify.annotations.NullMarked;
