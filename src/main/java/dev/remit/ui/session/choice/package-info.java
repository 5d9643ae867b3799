/// What a person has chosen for the window, and what it remembers of the last time.
@NullMarked
package dev.remit.ui.session.choice;

import org.jspecify.annotations.NullMarked;
