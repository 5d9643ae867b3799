/// Rules about what is not known, no longer true or not understood.
@NullMarked
package dev.remit.rule.data;

import org.jspecify.annotations.NullMarked;
