package dev.remit.file;

import dev.remit.edit.Fragment;
import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;

/// A copied fragment as text for the clipboard, and back. It is read whole or not at all.
public final class FragmentFile {
    /// What the text is called on a clipboard.
    public static final String MEDIA_TYPE = "application/vnd.remit+json;v=1";

    private FragmentFile() {}

    public static String write(Fragment fragment) {
        return new String(JsonText.line(fragment.raw()), StandardCharsets.UTF_8);
    }

    /// The fragment, or why the text is none.
    public static Outcome<Fragment> read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (Json.parse(bytes)) {
            case Outcome.Done<Raw>(Raw.Fields fields, var warnings)
            when isFragment(fields) -> FormatVersion.of(fields, bytes).then(version -> read(fields, version, bytes));
            case Outcome.Done<Raw> other -> Outcome.refused(notCopied());
            case Refused<Raw> broken -> Outcome.refused(notCopied());
        };
    }

    private static boolean isFragment(Raw.Fields fields) {
        return fields.fields().containsKey("copiedFrom");
    }

    private static Outcome<Fragment> read(Raw.Fields fields, FormatVersion version, byte[] bytes) {
        var reading = version.isNewer() ? Reading.ofNewerVersion() : Reading.ofThisVersion();
        var fragment = Fragment.read(fields, reading);
        var problems = Located.of(reading.found(), bytes);
        return fragment.isEmpty() || reading.hasErrors()
                ? new Refused<>(problems)
                : new Outcome.Done<>(fragment.get(), problems);
    }

    private static Problem notCopied() {
        return Fault.WRONG_TYPE
                .at("", Text.of("What is on the clipboard was not copied from Remit."))
                .hinting(Text.of("Copy it again from a Remit diagram."));
    }
}
