/** The view of the audit log. */
@NullMarked
package dev.parley.audit.ui;

import org.jspecify.annotations.NullMarked;
