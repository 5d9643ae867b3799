package dev.remit.ui.session.desk;

import dev.remit.file.Json;
import dev.remit.file.JsonText;
import dev.remit.file.save.Content;
import dev.remit.file.save.OwnFile;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.ui.triage.Chronicle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Where it is kept what was found in files at earlier times. Nothing of it is worth stopping for: what cannot be read
/// begins anew.
public interface Chronicles {
    /// Keeps nothing.
    Chronicles NONE = new Chronicles() {
        @Override
        public Optional<Chronicle> of(Path file) {
            return Optional.empty();
        }

        @Override
        public List<Problem> keep(Path file, Chronicle chronicle) {
            return List.of();
        }
    };

    Optional<Chronicle> of(Path file);

    /// What comes back stopped it.
    List<Problem> keep(Path file, Chronicle chronicle);

    /// Keeps each in a file of its own.
    ///
    /// @param place the file each document's is kept in
    static Chronicles in(Function<Path, OwnFile> place) {
        return new Kept(place);
    }

    /// In a file for each document.
    record Kept(Function<Path, OwnFile> place) implements Chronicles {
        @Override
        public Optional<Chronicle> of(Path file) {
            return switch (place.apply(file).read()) {
                case Outcome.Done<Optional<Content>> done -> done.value().flatMap(Kept::parsed);
                case Outcome.Refused<Optional<Content>> refused -> Optional.empty();
            };
        }

        @Override
        public List<Problem> keep(Path file, Chronicle chronicle) {
            return switch (place.apply(file).write(Content.of(JsonText.of(Chronicle.SHAPE.raw(chronicle))))) {
                case Outcome.Done<?> done -> List.of();
                case Outcome.Refused<?> refused -> refused.problems();
            };
        }

        private static Optional<Chronicle> parsed(Content content) {
            return switch (Json.parse(content.bytes())) {
                case Outcome.Done<Raw> done -> Chronicle.SHAPE.read(done.value(), Reading.ofNewerVersion());
                case Outcome.Refused<Raw> refused -> Optional.empty();
            };
        }
    }
}
