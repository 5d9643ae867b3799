/// Who takes turns on call for what, and whether there are enough of them.
@NullMarked
package dev.remit.report.oncall;

import org.jspecify.annotations.NullMarked;
