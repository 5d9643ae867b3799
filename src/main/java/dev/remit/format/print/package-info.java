/// The paper side of the PDF: fonts, pages, and the order inside the file.
@NullMarked
package dev.remit.format.print;

import org.jspecify.annotations.NullMarked;
