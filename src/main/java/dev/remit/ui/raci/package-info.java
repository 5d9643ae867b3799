/// The RACI as it is worked on, without a window: what is shown, where the cursor stands, what a key makes of it.
@NullMarked
package dev.remit.ui.raci;

import org.jspecify.annotations.NullMarked;
