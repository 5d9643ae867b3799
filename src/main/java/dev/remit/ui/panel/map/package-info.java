/// The map room: panes around the map, and what is looked up there.
@NullMarked
package dev.remit.ui.panel.map;

import org.jspecify.annotations.NullMarked;
