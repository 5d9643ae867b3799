/// Who is responsible, accountable, consulted and informed, seen by service, by team and by activity.
@NullMarked
package dev.remit.report.raci;

import org.jspecify.annotations.NullMarked;
