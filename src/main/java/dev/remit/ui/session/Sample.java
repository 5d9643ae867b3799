package dev.remit.ui.session;

import dev.remit.format.print.PdfPages.Seen;
import dev.remit.text.Problem;
import java.util.List;

/// What a file will look like, before it is written.
public sealed interface Sample {
    List<Problem> problems();

    /// @param bytes how large the file is
    record Page(Seen seen, int bytes, List<Problem> problems) implements Sample {}

    /// A picture in the bytes of a PNG.
    record Image(byte[] png, int bytes, List<Problem> problems) implements Sample {}

    /// @param words the start of the text, or of what the file says where it is no text
    record Words(String words, int bytes, List<Problem> problems) implements Sample {}

    record Refused(List<Problem> problems) implements Sample {}
}
