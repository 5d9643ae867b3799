@NullMarked
package dev.remit.format.print;

import org.jspecify.annotations.NullMarked;
