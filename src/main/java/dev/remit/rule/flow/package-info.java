/// Rules about the way of a change to production.
@NullMarked
package dev.remit.rule.flow;

import org.jspecify.annotations.NullMarked;
