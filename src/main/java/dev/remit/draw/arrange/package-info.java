/// Automatic layouts: where everything stands that nobody has placed.
@NullMarked
package dev.remit.draw.arrange;

import org.jspecify.annotations.NullMarked;
