/// The inspector: what is selected, as pages of cards and fields.
@NullMarked
package dev.remit.ui.panel.inspect;

import org.jspecify.annotations.NullMarked;
