/// The report on the ways of changes to production.
@NullMarked
package dev.remit.report.flow;

import org.jspecify.annotations.NullMarked;
