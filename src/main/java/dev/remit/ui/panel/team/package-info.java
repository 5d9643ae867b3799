/// Two teams side by side.
@NullMarked
package dev.remit.ui.panel.team;

import org.jspecify.annotations.NullMarked;
