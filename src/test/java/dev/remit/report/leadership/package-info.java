@NullMarked
package dev.remit.report.leadership;

import org.jspecify.annotations.NullMarked;
