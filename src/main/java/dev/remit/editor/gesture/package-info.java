/// What a hand can be in the middle of: a file each, shared by the tools.
@NullMarked
package dev.remit.editor.gesture;

import org.jspecify.annotations.NullMarked;
