/// What frames every room: toolbar, rail, status line, bars, notices and pages that stand in for the room.
@NullMarked
package dev.remit.ui.panel.frame;

import org.jspecify.annotations.NullMarked;
