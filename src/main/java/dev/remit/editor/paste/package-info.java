/// What comes from the clipboard, put on a diagram.
@NullMarked
package dev.remit.editor.paste;

import org.jspecify.annotations.NullMarked;
