/// What is drawn on and with: the six primitives of a surface, inks, text styles, and the colours of both themes.
@NullMarked
package dev.remit.draw.surface;

import org.jspecify.annotations.NullMarked;
