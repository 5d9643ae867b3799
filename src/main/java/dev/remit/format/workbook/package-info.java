/// Workbooks as files of Office Open XML: what stands on their sheets, how it looks, and the package around it.
@NullMarked
package dev.remit.format.workbook;

import org.jspecify.annotations.NullMarked;
