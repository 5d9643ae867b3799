@NullMarked
package dev.remit.report.oncall;

import org.jspecify.annotations.NullMarked;
