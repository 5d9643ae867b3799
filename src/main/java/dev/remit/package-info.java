/// Remit: who answers for what. The one class here chooses a face for it.
@NullMarked
package dev.remit;

import org.jspecify.annotations.NullMarked;
