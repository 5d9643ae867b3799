@NullMarked
package dev.remit.report.raci;

import org.jspecify.annotations.NullMarked;
