package dev.remit.file;

import dev.remit.file.save.Content;
import dev.remit.model.Document;
import java.nio.file.Path;
import java.util.Optional;

/// A file in which version control has left both sides of a merge, each read as the document it was.
///
/// @param content what stands in the file, markers and all
/// @param base what both sides once were, where the file tells
/// @param ourName what the file calls the side, such as `HEAD`; may be empty
public record Conflict(
        Path path,
        Content content,
        Document ours,
        Document theirs,
        Optional<Document> base,
        String ourName,
        String theirName) {}
