@NullMarked
package dev.remit.format.in;

import org.jspecify.annotations.NullMarked;
