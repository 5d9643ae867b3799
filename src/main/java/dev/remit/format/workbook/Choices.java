package dev.remit.format.workbook;

import dev.remit.report.Tab.Head;
import dev.remit.text.Text;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/// Lists to choose from, beneath the heads that have words. Something else is asked about, not refused.
final class Choices {
    /// What Excel takes for all words together.
    private static final int MOST_CHARS = 255;

    private Choices() {}

    static void add(Worksheet sheet, List<Head> heads, int first, int last) {
        int from = 0;
        while (from < heads.size()) {
            int to = from + 1;
            // Columns side by side with the same words share one list.
            while (to < heads.size()
                    && heads.get(to).words().equals(heads.get(from).words())) to++;
            add(sheet, heads.get(from), new Block(first, from, last, to - 1));
            from = to;
        }
    }

    private record Block(int top, int left, int bottom, int right) {}

    private static void add(Worksheet sheet, Head head, Block at) {
        String words = String.join(",", head.words());
        boolean isList = head.words().stream().noneMatch(word -> word.contains(",")) && words.length() <= MOST_CHARS;
        if (words.isEmpty() || !isList) return;
        sheet.range(at.top(), at.left(), at.bottom(), at.right())
                .validateWithListByFormula("\"" + words.replace("\"", "\"\"") + "\"")
                .errorStyle(DataValidationErrorStyle.WARNING)
                .showErrorMessage(true)
                .errorTitle(Text.of("Not in the list").toString())
                .error(Text.of(
                                "The list has {0}. #delete clears the cell at the next import; an empty cell changes"
                                        + " nothing.",
                                String.join(", ", head.words()))
                        .toString());
    }
}
