/// What stands on the clipboard, in the forms that programs understand.
@NullMarked
package dev.remit.ui.session.clip;

import org.jspecify.annotations.NullMarked;
