/// The report on the way from the organisation as it is to the one that is planned.
@NullMarked
package dev.remit.report.transition;

import org.jspecify.annotations.NullMarked;
