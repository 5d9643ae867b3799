/// The report on what the rules found.
@NullMarked
package dev.remit.report.findings;

import org.jspecify.annotations.NullMarked;
