/// What can be looked for, by which words, and how well it fits. No JavaFX.
@NullMarked
package dev.remit.ui.search;

import org.jspecify.annotations.NullMarked;
