/// The native file: reading and writing `*.remit`, its schema, and saving without losing anything.
@NullMarked
package dev.remit.file;

import org.jspecify.annotations.NullMarked;
