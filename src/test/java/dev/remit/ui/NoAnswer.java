package dev.remit.ui;

import dev.remit.ui.session.Preview;
import dev.remit.ui.session.Questions;
import java.nio.file.Path;
import java.util.Optional;

/// A person who answers no question and keeps no change.
record NoAnswer() implements Questions {
    @Override
    public Optional<Path> fileToOpen() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> fileToImport() {
        return Optional.empty();
    }

    @Override
    public Optional<String> names() {
        return Optional.empty();
    }

    @Override
    public boolean agrees(Preview preview) {
        return false;
    }

    @Override
    public Optional<Path> fileToWrite(String suggestion, Optional<Path> folder, FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Changes aboutChanges(String name) {
        return Changes.DISCARD;
    }
}
