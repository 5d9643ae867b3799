/// What the colours of a map can say: one file a lens, and the list.
@NullMarked
package dev.remit.draw.lens;

import org.jspecify.annotations.NullMarked;
