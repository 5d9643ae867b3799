/// Rules about teams: their size, their load, and how they work together.
@NullMarked
package dev.remit.rule.topology;

import org.jspecify.annotations.NullMarked;
