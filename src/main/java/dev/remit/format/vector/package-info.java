/// The surface that writes what is drawn as SVG elements, for files of their own and inside of pages.
@NullMarked
package dev.remit.format.vector;

import org.jspecify.annotations.NullMarked;
