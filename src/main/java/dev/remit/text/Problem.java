package dev.remit.text;

import java.util.Comparator;
import java.util.Optional;

/// Something wrong with a file or a task, as data: what, where, and what now.
///
/// @param code stable, such as `E-SCH-010`; its family decides the exit code
/// @param path the file as the user named it, empty where none is meant
public record Problem(String code, Grade grade, String path, Place place, Text message, Optional<Text> hint) {
    /// How much a problem matters: an error refuses the input, a warning does not, and a note tells of something
    /// that is neither wrong nor missing.
    public enum Grade {
        ERROR,
        WARNING,
        NOTE
    }

    /// In the order a reader meets them in the file.
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::path)
            .thenComparingInt(problem -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column())
            .thenComparing(problem -> problem.place().pointer());

    public static Problem error(String code, Place place, Text message) {
        return new Problem(code, Grade.ERROR, "", place, message, Optional.empty());
    }

    public static Problem error(String code, Text message) {
        return error(code, Place.UNKNOWN, message);
    }

    public static Problem warning(String code, Place place, Text message) {
        return new Problem(code, Grade.WARNING, "", place, message, Optional.empty());
    }

    public static Problem note(String code, Text message) {
        return new Problem(code, Grade.NOTE, "", Place.UNKNOWN, message, Optional.empty());
    }

    public Problem hinting(Text what) {
        return new Problem(code, grade, path, place, message, Optional.of(what));
    }

    public Problem in(String file) {
        return new Problem(code, grade, file, place, message, hint);
    }

    public Problem at(Place where) {
        return new Problem(code, grade, path, where, message, hint);
    }

    public Problem saying(Text newMessage) {
        return new Problem(code, grade, path, place, newMessage, hint);
    }

    public boolean isError() {
        return grade == Grade.ERROR;
    }

    public boolean isNote() {
        return grade == Grade.NOTE;
    }
}
