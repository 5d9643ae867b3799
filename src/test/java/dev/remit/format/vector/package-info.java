@NullMarked
package dev.remit.format.vector;

import org.jspecify.annotations.NullMarked;
