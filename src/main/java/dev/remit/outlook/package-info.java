/// What a change would do, told before it is made: figures, letters of the RACI, and findings before and after.
@NullMarked
package dev.remit.outlook;

import org.jspecify.annotations.NullMarked;
