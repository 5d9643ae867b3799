/// Rules about whether the picture holds together.
@NullMarked
package dev.remit.rule.integrity;

import org.jspecify.annotations.NullMarked;
