package dev.remit.file;

import dev.remit.model.Settings;
import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.shape.Shape;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Text;

/// Settings in a file of their own, in the shape they have in a document: `{ "rules": { "OWN-006": { "off": true } }
/// }`.
public final class SettingsFile {
    private SettingsFile() {}

    /// The settings with warnings, or all that is wrong with the bytes.
    public static Outcome<Settings> read(byte[] bytes) {
        return Json.parse(bytes).then(raw -> read(raw, bytes));
    }

    private static Outcome<Settings> read(Raw raw, byte[] bytes) {
        if (!(raw instanceof Raw.Fields))
            return Outcome.refused(Fault.WRONG_TYPE.at(
                    "", Text.of("A file of settings holds an object, but this one holds {0}.", raw.noun())));
        var reading = Reading.ofThisVersion();
        var settings = Shape.of(Settings.class).read(raw, reading);
        var problems = Located.of(reading.found(), bytes);
        return settings.isEmpty() || reading.hasErrors()
                ? new Refused<>(problems)
                : new Outcome.Done<>(settings.get(), problems);
    }
}
