/// The ways of lines between what stands on a map: around all of it, apart from each other, and never under a name.
@NullMarked
package dev.remit.draw.route;

import org.jspecify.annotations.NullMarked;
