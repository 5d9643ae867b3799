@NullMarked
package dev.remit.report.comparison;

import org.jspecify.annotations.NullMarked;
