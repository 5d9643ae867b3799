@NullMarked
package dev.remit.format;

import org.jspecify.annotations.NullMarked;
