package dev.remit.ui.raci.paste;

import java.util.List;
import java.util.Optional;

/// Cells of text from the clipboard, line by line; lines may differ in length.
public record Clip(List<List<String>> lines) {
    public Clip {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// What a spreadsheet, a browser or a word processor has put there. Its table as a page is taken before its text,
    /// as text does not tell merged cells from empty ones.
    public static Clip of(Optional<String> html, Optional<String> text) {
        var table = html.map(TableOfPage::read).filter(clip -> !clip.isEmpty());
        return table.orElseGet(() -> text.map(TabbedText::read).orElse(new Clip(List.of())));
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(List::isEmpty);
    }

    public int height() {
        return lines.size();
    }

    public int width() {
        return lines.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Empty beyond the end of a line.
    public String at(int line, int column) {
        var cells = lines.get(line);
        return column < cells.size() ? cells.get(column) : "";
    }

    /// Without so many lines above and columns in front.
    Clip from(int line, int column) {
        return new Clip(lines.stream()
                .skip(line)
                .map(cells -> cells.subList(Math.min(column, cells.size()), cells.size()))
                .toList());
    }

    /// The name of a cell as a spreadsheet has it: `B4`.
    static String name(int line, int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString() + (line + 1);
    }
}
