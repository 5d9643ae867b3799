/// What the program says to people: texts, problems with a place, and the one complaint that stops a task.
@NullMarked
package dev.remit.text;

import org.jspecify.annotations.NullMarked;
