/// What leadership gets: one report that says how the organisation stands, what changes, and what to decide.
@NullMarked
package dev.remit.report.leadership;

import org.jspecify.annotations.NullMarked;
