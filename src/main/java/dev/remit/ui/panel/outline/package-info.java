/// The outline tree and the tray of services that nobody owns.
@NullMarked
package dev.remit.ui.panel.outline;

import org.jspecify.annotations.NullMarked;
