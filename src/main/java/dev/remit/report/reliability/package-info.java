/// The report on what services promise and what they rest on.
@NullMarked
package dev.remit.report.reliability;

import org.jspecify.annotations.NullMarked;
