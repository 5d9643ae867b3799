@NullMarked
package dev.remit.report.ownership;

import org.jspecify.annotations.NullMarked;
