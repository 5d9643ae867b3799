/// The form of anything in a document, made from the descriptions of its attributes.
@NullMarked
package dev.remit.ui.form;

import org.jspecify.annotations.NullMarked;
