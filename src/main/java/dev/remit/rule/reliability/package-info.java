/// Rules about what services promise and whether they can keep it.
@NullMarked
package dev.remit.rule.reliability;

import org.jspecify.annotations.NullMarked;
