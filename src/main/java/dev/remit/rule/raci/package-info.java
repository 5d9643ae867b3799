/// Rules about the resolved RACI: who is responsible, accountable, consulted and informed.
@NullMarked
package dev.remit.rule.raci;

import org.jspecify.annotations.NullMarked;
