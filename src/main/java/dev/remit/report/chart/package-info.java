/// Charts of what the analyses found, for pages and for the window: one file a chart.
@NullMarked
package dev.remit.report.chart;

import org.jspecify.annotations.NullMarked;
