/// Bytes to disk and back without ever losing the old ones: opening, saving, backups, and plain output for exports.
/// Knows nothing of what the bytes mean.
@NullMarked
package dev.remit.file.save;

import org.jspecify.annotations.NullMarked;
