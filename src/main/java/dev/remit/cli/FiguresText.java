package dev.remit.cli;

import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Sheet;
import dev.remit.analysis.figure.Sheet.Entry;
import dev.remit.analysis.figure.Sheet.Part;
import dev.remit.file.save.Filling;
import dev.remit.shape.Series;
import dev.remit.text.Text;
import dev.remit.text.Visible;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures for a person at a terminal: what they are about, and below each its value and how it came about.
final class FiguresText {
    private FiguresText() {}

    static Filling of(Sheet sheet) {
        return Filling.ofText(out -> {
            var between = "";
            for (String entry : entries(sheet)) {
                out.append(between).append(entry);
                between = "\n";
            }
        });
    }

    private static Series<String> entries(Sheet sheet) {
        return () -> Stream.of(
                        sheet.organisation().stream()
                                .map(entry -> told(Text.of("Organisation {0}", entry.name()), entry)),
                        sheet.valueStreams().stream()
                                .map(entry -> told(Text.of("Value stream {0}", entry.name()), entry)),
                        sheet.teams().stream().map(entry -> told(Text.of("Team {0}", entry.name()), entry)),
                        sheet.services().stream().map(entry -> told(Text.of("Service {0}", entry.name()), entry)))
                .flatMap(Function.identity());
    }

    private static String told(Text heading, Entry entry) {
        var text = new StringBuilder();
        text.append(Visible.of(heading)).append('\n');
        for (Part part : entry.parts()) {
            text.append("  ").append(part.analysis()).append('\n');
            part.figures().forEach(figure -> append(text, figure));
        }
        return text.toString();
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
