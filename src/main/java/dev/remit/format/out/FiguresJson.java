package dev.remit.format.out;

import dev.remit.analysis.figure.Figure;
import dev.remit.analysis.figure.Sheet;
import dev.remit.analysis.figure.Sheet.Entry;
import dev.remit.file.JsonBlocks;
import dev.remit.file.save.Filling;
import dev.remit.shape.Draft;
import dev.remit.shape.Raw;
import dev.remit.shape.Series;
import java.math.BigDecimal;
import java.time.LocalDate;

/// The figures of an organisation as JSON: each with its value or what is missing, its unit, formula, inputs and
/// sources.
public final class FiguresJson {
    private FiguresJson() {}

    public static Filling of(String file, LocalDate today, Sheet sheet) {
        return Filling.ofText(out -> new JsonBlocks(out)
                .field("file", Raw.of(file))
                .field("scenario", Raw.NOTHING)
                .field("today", Raw.of(today.toString()))
                .items("organisation", entries(sheet.organisation()))
                .items("valueStreams", entries(sheet.valueStreams()))
                .items("teams", entries(sheet.teams()))
                .items("services", entries(sheet.services()))
                .end());
    }

    private static Series<Raw> entries(Series<Entry> entries) {
        return () -> entries.stream().map(entry -> entry(entry).raw());
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
