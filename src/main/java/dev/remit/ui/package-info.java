/// The window: wiring, threads and preferences.
@NullMarked
package dev.remit.ui;

import org.jspecify.annotations.NullMarked;
