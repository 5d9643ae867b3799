package dev.remit.report;

import dev.remit.draw.chart.Chart;

/// A chart as wide as the page. One too high for a page goes on on the next.
///
/// @param title what it shows; empty where a heading says so
/// @param caption how to read it; empty for nothing to say
public record ChartBlock(String title, Chart chart, String caption) implements Block {}
