/// The tools, one file each with its gestures.
@NullMarked
package dev.remit.editor.tool;

import org.jspecify.annotations.NullMarked;
