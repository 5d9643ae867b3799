@NullMarked
package dev.remit.report.engagement;

import org.jspecify.annotations.NullMarked;
