package dev.remit.ui.session;

import dev.remit.file.Json;
import dev.remit.file.JsonText;
import dev.remit.file.save.Content;
import dev.remit.file.save.OwnFile;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import dev.remit.ui.session.choice.Preferences;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What is remembered of the last time, and how it is kept for the next.
///
/// @param notice what there is to say about it: a damaged file is told of once
/// @param keep writes the preferences, beside the window; what comes back stopped it
public record Memory(Preferences preferences, Notice notice, Function<Preferences, List<Problem>> keep) {
    /// Remembers nothing.
    public static final Memory NONE = new Memory(Preferences.USUAL, Notice.NOTHING, preferences -> List.of());

    /// What the file holds. One that cannot be understood is put aside, and the usual preferences take its place; one
    /// that cannot even be read is left alone.
    public static Memory of(OwnFile file) {
        return switch (file.read()) {
            case Outcome.Refused<Optional<Content>> refused -> unread(refused.problems());
            case Outcome.Done<Optional<Content>> done -> of(parsed(done.value()), file);
        };
    }

    private static Memory of(Outcome<Preferences> read, OwnFile file) {
        return switch (read) {
            case Outcome.Done<Preferences> done -> new Memory(done.value(), Notice.NOTHING, keeping(file));
            case Outcome.Refused<Preferences> refused -> damaged(file, refused.problems());
        };
    }

    private static Outcome<Preferences> parsed(Optional<Content> content) {
        return content.map(Memory::parsed).orElseGet(() -> Outcome.done(Preferences.USUAL));
    }

    private static Outcome<Preferences> parsed(Content content) {
        return Json.parse(content.bytes()).then(Memory::parsed);
    }

    /// A newer Remit may have written more; that is kept.
    private static Outcome<Preferences> parsed(Raw raw) {
        var reading = Reading.ofNewerVersion();
        Optional<Preferences> read = Preferences.SHAPE.read(raw, reading);
        return read.isEmpty() || reading.hasErrors()
                ? new Outcome.Refused<>(reading.problems())
                : Outcome.done(read.get());
    }

    private static Memory unread(List<Problem> problems) {
        var sentence = Text.of(
                "Your preferences could not be read, so Remit starts with the usual ones. The file stays as it is, and what you change now lasts until Remit is closed.");
        return new Memory(Preferences.USUAL, new Notice.Remark(sentence, problems), preferences -> List.of());
    }

    private static Memory damaged(OwnFile file, List<Problem> problems) {
        return new Memory(Preferences.USUAL, new Notice.Remark(sentence(file.putAside()), problems), keeping(file));
    }

    private static Text sentence(Outcome<Path> aside) {
        return switch (aside) {
            case Outcome.Done<Path> done ->
                Text.of(
                        "Your preferences could not be read, so Remit starts with the usual ones. The file is kept as {0}.",
                        done.value());
            case Outcome.Refused<Path> refused ->
                Text.of("Your preferences could not be read, so Remit starts with the usual ones.");
        };
    }

    private static Function<Preferences, List<Problem>> keeping(OwnFile file) {
        return preferences -> switch (file.write(Content.of(JsonText.of(Preferences.SHAPE.raw(preferences))))) {
            case Outcome.Done<?> done -> List.of();
            case Outcome.Refused<?> refused -> refused.problems();
        };
    }
}
