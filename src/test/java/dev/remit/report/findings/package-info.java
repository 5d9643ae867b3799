@NullMarked
package dev.remit.report.findings;

import org.jspecify.annotations.NullMarked;
