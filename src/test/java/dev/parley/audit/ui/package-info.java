@NullMarked
package dev.parley.audit.ui;

import org.jspecify.annotations.NullMarked;
