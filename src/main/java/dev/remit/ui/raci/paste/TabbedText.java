package dev.remit.ui.raci.paste;

import java.util.ArrayList;
import java.util.List;

/// Values with tabs between them, as spreadsheets write them: one that holds a tab, a line end or a quote is quoted,
/// and a quote in it is doubled.
final class TabbedText {
    private final String text;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int at;

    private TabbedText(String text) {
        this.text = text;
    }

    static Clip read(String text) {
        return new TabbedText(text.replace("\r\n", "\n").replace('\r', '\n')).clip();
    }

    private Clip clip() {
        while (at < text.length()) {
            line.add(value());
            if (at >= text.length() || text.charAt(at) == '\n') endLine();
            at++;
        }
        return new Clip(lines);
    }

    private void endLine() {
        lines.add(line);
        line = new ArrayList<>();
    }

    private String value() {
        return text.charAt(at) == '"' && closing() > 0 ? quoted(closing()) : plain();
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') at++;
        return text.substring(from, at);
    }

    private String quoted(int end) {
        String inside = text.substring(at + 1, end).replace("\"\"", "\"");
        at = end + 1;
        return inside;
    }

    /// Where the quotes end that begin here; -1 where what follows is no end of a value, so that they are only signs.
    private int closing() {
        int end = at + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '"') end++;
            else if (end + 1 < text.length() && text.charAt(end + 1) == '"') end += 2;
            else return isEnd(end + 1) ? end : -1;
        }
        return -1;
    }

    private boolean isEnd(int place) {
        return place >= text.length() || text.charAt(place) == '\t' || text.charAt(place) == '\n';
    }
}
