/// Small charts as values: what they show, how high they are, and how they are painted on any surface.
@NullMarked
package dev.remit.draw.chart;

import org.jspecify.annotations.NullMarked;
