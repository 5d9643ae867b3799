/// The RACI room around its grid.
@NullMarked
package dev.remit.ui.panel.raci;

import org.jspecify.annotations.NullMarked;
