/// The picture of an organisation: what is shown where, as shapes with ids.
@NullMarked
package dev.remit.draw;

import org.jspecify.annotations.NullMarked;
