package dev.remit.format.page;

import dev.remit.report.Blank;
import dev.remit.report.Cell;
import dev.remit.report.Gauge;
import dev.remit.report.Quantity;
import dev.remit.report.Tile;
import dev.remit.report.Tone;
import dev.remit.report.Words;
import java.util.Set;
import java.util.regex.Pattern;

/// Words, numbers and tiles as they stand in tables, points and definitions: with the sign of their tone before them.
///
/// @param widths gets those that the style sheet must know
record Wording(Xml xml, Places places, Set<Integer> widths) {
    private static final int GAUGE = 72;
    private static final Pattern WHOLE = Pattern.compile("(?:[A-Z]{2,4}-[0-9]{2,3}|[0-9]{4}-[0-9]{2}-[0-9]{2})[,;.]?");

    void write(Cell cell) {
        switch (cell) {
            case Words words -> write(words);
            case Quantity number -> signed(number.tone(), number.shown());
            case Gauge gauge -> write(gauge);
            case Tile tile -> Tiles.write(xml, tile);
            case Blank() -> xml.text("–");
        }
    }

    void write(Words words) {
        String address = places.address(words.to());
        if (!address.isEmpty()) xml.open("a", "href", address);
        signed(words.tone(), words.text());
        if (!address.isEmpty()) xml.close();
    }

    void signed(Tone tone, String text) {
        sign(tone);
        if (tone == Tone.NEUTRAL && WHOLE.matcher(text).matches()) xml.text(text);
        else unbroken(text);
    }

    /// Codes of rules and days stay on one line among other words, with the sign that ends them.
    private void unbroken(String text) {
        int from = 0;
        for (var found = WHOLE.matcher(text); found.find(); from = found.end()) {
            xml.text(text.substring(from, found.start()));
            xml.element("span", found.group(), "class", "whole");
        }
        xml.text(text.substring(from));
    }

    void sign(Tone tone) {
        if (tone != Tone.NEUTRAL) xml.element("u", "", "class", "sign " + look(tone));
    }

    private void write(Gauge gauge) {
        int length = GAUGE * gauge.valueAt() / 100;
        if (length > 0) widths.add(length);
        xml.open("span", "class", "reading");
        signed(gauge.tone(), gauge.plain());
        xml.close().open("span", "class", "gauge");
        if (length > 0) xml.element("b", "", "class", "bar w" + length + " " + look(gauge.tone()));
        xml.element("i", "", "class", "limit").close();
    }

    static String look(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "neutral";
            case GOOD -> "good";
            case INFORMATION -> "information";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
