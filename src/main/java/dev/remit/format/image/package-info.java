/// Pictures as dots: fonts, surface and file of a PNG.
@NullMarked
package dev.remit.format.image;

import org.jspecify.annotations.NullMarked;
