/// Rules about security and the separation of duties.
@NullMarked
package dev.remit.rule.security;

import org.jspecify.annotations.NullMarked;
