/// The findings room: findings, rules and how the teams stand.
@NullMarked
package dev.remit.ui.panel.finding;

import org.jspecify.annotations.NullMarked;
