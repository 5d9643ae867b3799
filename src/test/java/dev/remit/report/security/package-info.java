@NullMarked
package dev.remit.report.security;

import org.jspecify.annotations.NullMarked;
