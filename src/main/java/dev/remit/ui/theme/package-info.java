/// How the window looks: colours from the tokens of the map, fonts, icons and style sheets.
@NullMarked
package dev.remit.ui.theme;

import org.jspecify.annotations.NullMarked;
