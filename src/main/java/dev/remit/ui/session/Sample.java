package dev.remit.ui.session;

import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;

/// What a file will look like, before it is written.
public sealed interface Sample {
    /// How much it is, in a few words.
    Text size();

    List<Problem> problems();

    /// @param pdf the file, or one that shows how the file is printed
    record Pages(byte[] pdf, int pages, Text size, List<Problem> problems) implements Sample {}

    /// A picture in the bytes of a PNG.
    record Image(byte[] png, Text size, List<Problem> problems) implements Sample {}

    /// The sheets of a workbook, or the one table of a CSV file.
    record Sheets(List<Sheet> sheets, Text size, List<Problem> problems) implements Sample {}

    /// @param rows the first of them
    /// @param of how many there are
    record Sheet(String name, List<List<String>> rows, int of) {}

    /// @param words the start of the text
    record Words(String words, Text size, List<Problem> problems) implements Sample {}

    record Refused(List<Problem> problems) implements Sample {
        @Override
        public Text size() {
            return Text.of("Nothing to write");
        }
    }
}
