/// Puts a picture on a surface; nothing else draws.
@NullMarked
package dev.remit.draw.paint;

import org.jspecify.annotations.NullMarked;
