/// The editor without a window: what is open, selected and looked at, and what a hand does with it.
@NullMarked
package dev.remit.editor;

import org.jspecify.annotations.NullMarked;
