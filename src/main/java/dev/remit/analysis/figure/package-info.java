/// Figures that explain themselves: one file an analysis, each with what it says of teams, services and value streams.
@NullMarked
package dev.remit.analysis.figure;

import org.jspecify.annotations.NullMarked;
