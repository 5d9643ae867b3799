/// What other programs put on the clipboard, made into letters for cells of the RACI.
@NullMarked
package dev.remit.ui.raci.paste;

import org.jspecify.annotations.NullMarked;
