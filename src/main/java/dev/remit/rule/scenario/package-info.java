/// Rules about plans: whether they still fit the organisation, and whether their steps can be taken.
@NullMarked
package dev.remit.rule.scenario;

import org.jspecify.annotations.NullMarked;
