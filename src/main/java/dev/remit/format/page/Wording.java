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
    private static final Pattern WHOLE =
            Pattern.compile("(?:[A-Z]{2,4}-[0-9]{2,3}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{2}:[0-9]{2})[,;.:]?");

    /// Where one thing leads to the next, as in a way through teams.
    private static final Pattern STEP = Pattern.compile("(?<=→)");

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

    /// A sign stays with the code that it is before.
    void signed(Tone tone, String text) {
        var code = WHOLE.matcher(text);
        boolean begins = code.lookingAt();
        if (tone == Tone.NEUTRAL || !begins) {
            sign(tone);
            if (begins && code.end() == text.length()) xml.text(text);
            else unbroken(text);
            return;
        }
        xml.open("span", "class", "whole");
        sign(tone);
        xml.text(code.group()).close();
        unbroken(text.substring(code.end()));
    }

    /// Codes of rules, days and times stay on one line among other words, with the sign that ends them.
    void unbroken(String text) {
        int from = 0;
        for (var found = WHOLE.matcher(text); found.find(); from = found.end()) {
            stepped(text.substring(from, found.start()));
            xml.element("span", found.group(), "class", "whole");
        }
        stepped(text.substring(from));
    }

    /// A line may end behind an arrow, as in front of it nobody sees that more is to come.
    private void stepped(String text) {
        var steps = STEP.split(text);
        for (int i = 0; i < steps.length; i++) {
            if (i > 0) xml.single("wbr");
            xml.text(steps[i]);
        }
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
