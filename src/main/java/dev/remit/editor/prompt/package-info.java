/// What the editor asks on the diagram itself: names, types, teams.
@NullMarked
package dev.remit.editor.prompt;

import org.jspecify.annotations.NullMarked;
