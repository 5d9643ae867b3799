/// Judgement of facts: a rule, what it finds, and the list of all rules.
@NullMarked
package dev.remit.rule;

import org.jspecify.annotations.NullMarked;
