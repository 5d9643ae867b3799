/// What the window is about, without the window: the open document, what was found in it, what is shown of it.
@NullMarked
package dev.remit.ui.session;

import org.jspecify.annotations.NullMarked;
