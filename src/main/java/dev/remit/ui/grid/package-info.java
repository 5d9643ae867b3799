/// The grid of letters as it is painted: thousands of lines and columns, of which only those that are seen cost
/// anything.
@NullMarked
package dev.remit.ui.grid;

import org.jspecify.annotations.NullMarked;
