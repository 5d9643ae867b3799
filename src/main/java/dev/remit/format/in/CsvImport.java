package dev.remit.format.in;

import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Sheet;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A table of services: one row a service, with its owner and the team that is paged first.
public final class CsvImport implements Importer {
    private static final int MOST_PROBLEMS = 50;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Outcome<Imported> read(Source source, Document into) {
        String name = source.file().name();
        return Csv.read(source.file().content().bytes())
                .in(name)
                .then(sheet -> map(source, sheet)
                        .then(map -> rows(sheet, map, source, into).in(name)));
    }

    private static Outcome<ColumnMap> map(Source source, Sheet sheet) {
        if (source.map().isEmpty())
            return ColumnGuess.of(sheet.header()).in(source.file().name());
        var map = source.map().get();
        return ColumnMapJson.read(map.content().bytes())
                .then(read -> checked(read, sheet))
                .in(map.name());
    }

    private static Outcome<ColumnMap> checked(ColumnMap map, Sheet sheet) {
        var missing = Stream.of(map.service().values().stream(), map.owner().stream(), map.firstLine().stream())
                .flatMap(rules -> rules)
                .flatMap(rule -> rule.column().stream())
                .filter(column -> !sheet.header().contains(column))
                .distinct()
                .map(column -> missing(column, sheet.header()))
                .toList();
        return missing.isEmpty() ? Outcome.done(map) : new Refused<>(missing);
    }

    private static Problem missing(String column, List<String> header) {
        return Problem.error(
                "E-MAP-003",
                Text.of(
                        "The map names the column \"{0}\", but the file has only {1}.",
                        column, String.join(", ", header)));
    }

    private static Outcome<Imported> rows(Sheet sheet, ColumnMap map, Source source, Document into) {
        var rows = new ServiceRows(sheet.header(), map, source, into);
        sheet.rows().forEach(rows::take);
        return rows.problems().isEmpty() ? Outcome.done(rows.imported()) : new Refused<>(shown(rows.problems()));
    }

    private static List<Problem> shown(List<Problem> problems) {
        if (problems.size() <= MOST_PROBLEMS) return problems;
        var shown = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
        shown.add(Problem.error("E-LIM-050", Text.of("… and {0} more problems.", problems.size() - MOST_PROBLEMS)));
        return shown;
    }
}
