@NullMarked
package dev.remit.report.chart;

import org.jspecify.annotations.NullMarked;
