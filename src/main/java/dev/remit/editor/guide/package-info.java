/// What things are lined up with while they are moved: edges, middles, equal gaps and the grid.
@NullMarked
package dev.remit.editor.guide;

import org.jspecify.annotations.NullMarked;
