package dev.remit.file;

import dev.remit.file.save.Content;
import dev.remit.model.Document;
import java.nio.file.Path;

/// A document and the file it was read from or last saved to.
///
/// @param path the file itself, links followed
/// @param content its bytes as last seen
public record DocumentFile(Path path, Content content, Document document) {}
