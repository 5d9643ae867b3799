@NullMarked
package dev.remit.report.team;

import org.jspecify.annotations.NullMarked;
