/// The organisation as immutable values: teams, services, who answers for them, and what was agreed.
@NullMarked
package dev.remit.model;

import org.jspecify.annotations.NullMarked;
