/// What obligations ask for, and what is done to meet them.
@NullMarked
package dev.remit.report.security;

import org.jspecify.annotations.NullMarked;
