@NullMarked
package dev.remit.report.flow;

import org.jspecify.annotations.NullMarked;
