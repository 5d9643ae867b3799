@NullMarked
package dev.remit.draw.chart;

import org.jspecify.annotations.NullMarked;
