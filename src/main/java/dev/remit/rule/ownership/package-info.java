/// Rules about who answers for a service.
@NullMarked
package dev.remit.rule.ownership;

import org.jspecify.annotations.NullMarked;
