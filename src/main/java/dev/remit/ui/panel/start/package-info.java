/// What is shown before there is a picture.
@NullMarked
package dev.remit.ui.panel.start;

import org.jspecify.annotations.NullMarked;
