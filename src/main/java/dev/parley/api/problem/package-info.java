/** What the API answers when it can't do what was asked: problem documents (RFC 9457). */
@NullMarked
package dev.parley.api.problem;

import org.jspecify.annotations.NullMarked;
