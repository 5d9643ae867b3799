/// One description a field: what an attribute is called, what it may hold, how it is read and put down.
///
/// Everything that speaks about attributes (reader, writer, JSON Schema, forms, columns, diff, merge) derives from the
/// [Shape] of a record, so adding an attribute is one line beside its record component.
@NullMarked
package dev.remit.shape;

import org.jspecify.annotations.NullMarked;
