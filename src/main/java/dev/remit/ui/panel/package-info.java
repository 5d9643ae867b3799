/// The panels around the map, one file each.
@NullMarked
package dev.remit.ui.panel;

import org.jspecify.annotations.NullMarked;
