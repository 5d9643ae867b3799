/// What is different between two documents, told by the descriptions of their attributes, and taking some of it over.
@NullMarked
package dev.remit.edit.compare;

import org.jspecify.annotations.NullMarked;
