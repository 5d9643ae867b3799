package dev.remit.file;

import dev.remit.model.Document;
import dev.remit.shape.Fault;
import dev.remit.shape.Raw;
import dev.remit.shape.Reading.Found;
import dev.remit.text.Outcome;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;

/// The version a file says it is written in, `major.minor`. A newer major is not for us; of a newer minor we keep
/// what we do not know.
record FormatVersion(int major, int minor) {
    private static final String POINTER = "/schemaVersion";
    private static final FormatVersion OURS = parse(Document.VERSION);

    boolean isNewer() {
        return major == OURS.major && minor > OURS.minor;
    }

    static Outcome<FormatVersion> of(Raw.Fields document, byte[] bytes) {
        Raw written = document.get("schemaVersion");
        if (written instanceof Raw.Nothing) return refused(missing(), bytes);
        return written instanceof Raw.Text text && isVersion(text.text())
                ? supported(text.text(), bytes)
                : refused(notVersion(), bytes);
    }

    private static Outcome<FormatVersion> supported(String text, byte[] bytes) {
        FormatVersion version = parse(text);
        if (version.major > OURS.major) return refused(newer(text), bytes);
        return version.major < OURS.major ? refused(notVersion(), bytes) : Outcome.done(version);
    }

    /// Digits, a dot, digits, short enough for an int each.
    private static boolean isVersion(String text) {
        return text.matches("\\d{1,4}\\.\\d{1,4}");
    }

    private static FormatVersion parse(String text) {
        int dot = text.indexOf('.');
        return new FormatVersion(Integer.parseInt(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }

    private static Problem missing() {
        return Fault.NO_VERSION
                .at(POINTER, Text.of("\"schemaVersion\" is missing, so this may not be a Remit file."))
                .hinting(Text.of("If it is one, add \"schemaVersion\": \"{0}\".", Document.VERSION));
    }

    private static Problem notVersion() {
        return Fault.NO_VERSION.at(
                POINTER, Text.of("\"schemaVersion\" is not a version such as \"{0}\".", Document.VERSION));
    }

    private static Problem newer(String version) {
        return Fault.NEWER_VERSION
                .at(
                        POINTER,
                        Text.of(
                                "The file was written by a newer Remit (format {0}, this one reads {1}.x)."
                                        + " Nothing was changed.",
                                version, OURS.major))
                .hinting(Text.of("Install a newer Remit."));
    }

    private static Outcome<FormatVersion> refused(Problem problem, byte[] bytes) {
        return new Outcome.Refused<>(Located.of(List.of(new Found(problem, "")), bytes));
    }
}
