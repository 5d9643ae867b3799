@NullMarked
package dev.remit.report.transition;

import org.jspecify.annotations.NullMarked;
