/// The sheets of a workbook that people edit and bring back: which columns they have and what stands in them.
@NullMarked
package dev.remit.report.sheet;

import org.jspecify.annotations.NullMarked;
