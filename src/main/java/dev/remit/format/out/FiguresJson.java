package dev.remit.format.out;

import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Sheet;
import dev.remit.analysis.figure.Sheet.Entry;
import dev.remit.file.JsonText;
import dev.remit.shape.Draft;
import dev.remit.shape.Raw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// The figures of an organisation as JSON: each with its value or what is missing, its unit, formula, inputs and
/// sources.
public final class FiguresJson {
    private FiguresJson() {}

    public static byte[] of(String file, LocalDate today, Sheet sheet) {
        return JsonText.of(Draft.EMPTY
                .with("file", Raw.of(file))
                .with("scenario", Raw.NOTHING)
                .with("today", today.toString())
                .with("organisation", entries(sheet.organisation()))
                .with("valueStreams", entries(sheet.valueStreams()))
                .with("teams", entries(sheet.teams()))
                .with("services", entries(sheet.services()))
                .raw());
    }

    private static List<Draft> entries(List<Entry> entries) {
        return entries.stream().map(FiguresJson::entry).toList();
    }

    private static Draft entry(Entry entry) {
        return Draft.EMPTY
                .with("id", entry.id())
                .with("name", entry.name())
                .with(
                        "figures",
                        entry.parts().stream()
                                .flatMap(part -> part.figures().stream().map(figure -> figure(part.analysis(), figure)))
                                .toList());
    }

    private static Draft figure(String analysis, Figure figure) {
        return Draft.EMPTY
                .with("of", analysis)
                .with("name", figure.name())
                .with("title", figure.title().toString())
                .with("value", figure.value().map(FiguresJson::number).orElse(Raw.NOTHING))
                .with("unit", figure.measure().unit())
                .with("missing", figure.missing().toString())
                .with("formula", figure.formula())
                .with(
                        "inputs",
                        figure.inputs().stream()
                                .map(input ->
                                        Draft.EMPTY.with("name", input.name()).with("value", input.value()))
                                .toList())
                .withTexts("sources", figure.sources());
    }

    /// With as many digits as tell it from its neighbours.
    private static Raw number(double value) {
        return Raw.of(BigDecimal.valueOf(value));
    }
}
