package dev.remit.model;

import dev.remit.shape.About;
import dev.remit.shape.Kept;
import dev.remit.shape.Values;
import java.util.Map;

/// Named choices for an export.
@About("Named choices for an export.")
public record ExportPreset(
        @About("What the preset is called.") String name,
        @About("The report or diagram.") String report,
        @About("The format.") String format,
        @About("The options, by name.") Map<String, String> options,
        Kept kept) {
    static ExportPreset of(Values v) {
        return new ExportPreset(v.next(), v.next(), v.next(), v.next(), v.next());
    }
}
