/// Who is responsible, accountable, consulted and informed for what, and why: activities, default tables, matrix.
@NullMarked
package dev.remit.raci;

import org.jspecify.annotations.NullMarked;
