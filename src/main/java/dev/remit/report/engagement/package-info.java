/// What SRE teams carry for whom, on which terms, and how near those are to their end.
@NullMarked
package dev.remit.report.engagement;

import org.jspecify.annotations.NullMarked;
