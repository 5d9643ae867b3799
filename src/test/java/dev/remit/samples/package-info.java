/// What the samples must be: canonical, valid, and found to have what they were made to show.
@NullMarked
package dev.remit.samples;

import org.jspecify.annotations.NullMarked;
