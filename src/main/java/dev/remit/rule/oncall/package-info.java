/// Rules about who is on call, and how much that asks of people.
@NullMarked
package dev.remit.rule.oncall;

import org.jspecify.annotations.NullMarked;
