/// How to work with a team.
@NullMarked
package dev.remit.report.team;

import org.jspecify.annotations.NullMarked;
