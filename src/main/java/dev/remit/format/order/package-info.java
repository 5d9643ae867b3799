/// What can be written and read: exporters and importers, their options, and the two lists.
@NullMarked
package dev.remit.format.order;

import org.jspecify.annotations.NullMarked;
