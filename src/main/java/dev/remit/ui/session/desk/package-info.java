/// The open document with all that is known about it.
@NullMarked
package dev.remit.ui.session.desk;

import org.jspecify.annotations.NullMarked;
