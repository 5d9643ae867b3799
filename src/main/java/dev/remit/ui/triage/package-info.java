/// What was found as somebody works through it: filtered, grouped, and known since when. Nothing here is drawn.
@NullMarked
package dev.remit.ui.triage;

import org.jspecify.annotations.NullMarked;
