/// The map on the screen: paints a picture and turns what a hand does into input for the editor.
@NullMarked
package dev.remit.ui.canvas;

import org.jspecify.annotations.NullMarked;
