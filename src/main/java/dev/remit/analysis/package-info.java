/// What a document implies, in figures: one file an analysis, computed once a revision.
@NullMarked
package dev.remit.analysis;

import org.jspecify.annotations.NullMarked;
