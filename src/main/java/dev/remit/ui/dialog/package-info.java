/// What is asked and told in windows of their own.
@NullMarked
package dev.remit.ui.dialog;

import org.jspecify.annotations.NullMarked;
