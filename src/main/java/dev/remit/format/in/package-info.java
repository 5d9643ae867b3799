/// The formats that are read, one file each.
@NullMarked
package dev.remit.format.in;

import org.jspecify.annotations.NullMarked;
