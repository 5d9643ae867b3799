package dev.remit.ui.session;

import dev.remit.editor.State;
import dev.remit.file.DocumentFile;
import dev.remit.model.Document;
import java.util.Optional;

/// A document that was read and laid out, ready to be shown.
///
/// @param name what the window calls it
/// @param file empty for one that no file holds
/// @param saved what would not be lost if it were closed at once
record Fresh(String name, Optional<DocumentFile> file, Document saved, State state) {}
