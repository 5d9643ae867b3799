@NullMarked
package dev.remit.format.page;

import org.jspecify.annotations.NullMarked;
