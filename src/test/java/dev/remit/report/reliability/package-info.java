@NullMarked
package dev.remit.report.reliability;

import org.jspecify.annotations.NullMarked;
