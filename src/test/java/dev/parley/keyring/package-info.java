/** Keysets and their files: new keys, lost files, nodes that share a folder. */
@NullMarked
package dev.parley.keyring;

import org.jspecify.annotations.NullMarked;
