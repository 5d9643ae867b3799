/// Changes as pure functions from document to document, one file a topic.
@NullMarked
package dev.remit.edit;

import org.jspecify.annotations.NullMarked;
