/// What commands do with where things stand: line them up, spread them, lay them out, lock and layer them.
@NullMarked
package dev.remit.editor.arrange;

import org.jspecify.annotations.NullMarked;
