@NullMarked
package dev.remit.format.out;

import org.jspecify.annotations.NullMarked;
