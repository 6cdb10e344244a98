/** The views of mails and of what each one is told. */
@NullMarked
package dev.parley.notification.ui;

import org.jspecify.annotations.NullMarked;
