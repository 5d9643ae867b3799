/// The report on how teams are cut and work together.
@NullMarked
package dev.remit.report.topology;

import org.jspecify.annotations.NullMarked;
