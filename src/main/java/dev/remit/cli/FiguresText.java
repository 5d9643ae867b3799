package dev.remit.cli;

import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Sheet;
import dev.remit.analysis.figure.Sheet.Entry;
import dev.remit.analysis.figure.Sheet.Part;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.util.stream.Collectors;

/// Figures for a person at a terminal: what they are about, and below each its value and how it came about.
final class FiguresText {
    private FiguresText() {}

    static String of(Sheet sheet) {
        var text = new StringBuilder();
        sheet.organisation().forEach(entry -> append(text, Text.of("Organisation {0}", entry.name()), entry));
        sheet.valueStreams().forEach(entry -> append(text, Text.of("Value stream {0}", entry.name()), entry));
        sheet.teams().forEach(entry -> append(text, Text.of("Team {0}", entry.name()), entry));
        sheet.services().forEach(entry -> append(text, Text.of("Service {0}", entry.name()), entry));
        return text.toString();
    }

    private static void append(StringBuilder text, Text heading, Entry entry) {
        if (!text.isEmpty()) text.append('\n');
        text.append(Visible.of(heading)).append('\n');
        for (Part part : entry.parts()) {
            text.append("  ").append(part.analysis()).append('\n');
            part.figures().forEach(figure -> append(text, figure));
        }
    }

    private static void append(StringBuilder text, Figure figure) {
        text.append("    ")
                .append(Visible.of(Text.of("{0}: {1}", figure.title(), figure.shown())))
                .append("\n      = ")
                .append(Visible.of(how(figure)))
                .append('\n');
    }

    private static String how(Figure figure) {
        String inputs = figure.inputs().stream()
                .map(input -> input.name() + " " + input.value())
                .collect(Collectors.joining("; "));
        String sources = " [" + String.join(", ", figure.sources()) + "]";
        return figure.formula() + (inputs.isEmpty() ? "" : " — " + inputs) + sources;
    }
}
