/// Points, boxes and lines in the plane of a diagram: pixels at 100 %, x to the right, y down.
@NullMarked
package dev.remit.draw.geometry;

import org.jspecify.annotations.NullMarked;
