/// Reports as neutral trees of blocks: a report says what is told, a format says how it looks.
@NullMarked
package dev.remit.report;

import org.jspecify.annotations.NullMarked;
