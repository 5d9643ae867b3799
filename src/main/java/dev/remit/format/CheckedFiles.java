package dev.remit.format;

import dev.remit.model.Severity;
import java.util.List;

/// All files that were checked at once.
///
/// @param asked how many files were named; one that could not be read is not among the others
public record CheckedFiles(List<CheckedFile> files, int asked) {
    public CheckedFiles {
        files = List.copyOf(files);
    }

    public static CheckedFiles of(CheckedFile file) {
        return new CheckedFiles(List.of(file), 1);
    }

    /// Whether more than one file was named, so that what is said of one must say of which.
    public boolean areSeveral() {
        return asked > 1;
    }

    public boolean haveFindings() {
        return files.stream().anyMatch(file -> !file.findings().open().isEmpty());
    }

    /// Open findings of that severity in all files.
    public int count(Severity severity) {
        return files.stream().mapToInt(file -> file.findings().count(severity)).sum();
    }
}
