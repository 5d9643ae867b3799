/// The formats that are written, one file each.
@NullMarked
package dev.remit.format.out;

import org.jspecify.annotations.NullMarked;
