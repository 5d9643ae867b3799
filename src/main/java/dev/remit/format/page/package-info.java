/// The page that HTML and PDF share: one markup, one encoder, one style sheet.
@NullMarked
package dev.remit.format.page;

import org.jspecify.annotations.NullMarked;
