/// What shells and `man` are told of the command line: one file a reader.
@NullMarked
package dev.remit.cli.shell;

import org.jspecify.annotations.NullMarked;
