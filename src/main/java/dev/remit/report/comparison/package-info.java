/// The report that puts an SRE team and a product team side by side.
@NullMarked
package dev.remit.report.comparison;

import org.jspecify.annotations.NullMarked;
