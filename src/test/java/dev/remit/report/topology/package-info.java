@NullMarked
package dev.remit.report.topology;

import org.jspecify.annotations.NullMarked;
