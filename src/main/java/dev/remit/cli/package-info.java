/// The command line: one file a verb, listed in `Verbs`.
@NullMarked
package dev.remit.cli;

import org.jspecify.annotations.NullMarked;
