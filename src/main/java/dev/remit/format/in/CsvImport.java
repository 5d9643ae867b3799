package dev.remit.format.in;

import dev.remit.format.Imported;
import dev.remit.format.Importer;
import dev.remit.format.Progress;
import dev.remit.format.Sheet;
import dev.remit.model.Document;
import dev.remit.text.Outcome;
import dev.remit.text.Outcome.Refused;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table of services: one row a service, with its owner and the team that is paged first.
public final class CsvImport implements Importer {
    private static final int MOST_PROBLEMS = 50;

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Outcome<Imported> read(Source source, Document into, Progress progress) {
        progress.at(Text.of("Reading the table"), 1, 1);
        String name = source.file().name();
        return Csv.read(source.file().content().bytes(), progress.ofOneFile())
                .in(name)
                .then(sheet -> map(source, sheet)
                        .then(map -> rows(sheet, map, source, into, progress).in(name)));
    }

    private static Outcome<ColumnMap> map(Source source, Sheet sheet) {
        if (source.map().isEmpty())
            return ColumnGuess.of(sheet.header())
                    .then(guessed -> checked(guessed, sheet))
                    .in(source.file().name());
        var map = source.map().get();
        return ColumnMapJson.read(map.content().bytes())
                .then(read -> checked(read, sheet))
                .in(map.name());
    }

    private static Outcome<ColumnMap> checked(ColumnMap map, Sheet sheet) {
        var problems = Stream.of(map.service().values().stream(), map.owner().stream(), map.firstLine().stream())
                .flatMap(rules -> rules)
                .flatMap(rule -> rule.column().stream())
                .distinct()
                .flatMap(column -> problem(column, sheet.header()).stream())
                .toList();
        return problems.isEmpty() ? Outcome.done(map) : new Refused<>(problems);
    }

    private static Optional<Problem> problem(String column, List<String> header) {
        int times = Collections.frequency(header, column);
        if (times == 1) return Optional.empty();
        return Optional.of(times == 0 ? missing(column, header) : repeated(column));
    }

    private static Problem repeated(String column) {
        return Problem.error("E-MAP-005", Text.of("The file has more than one column \"{0}\".", column))
                .hinting(Text.of("Give the columns different names."));
    }

    private static Problem missing(String column, List<String> header) {
        return Problem.error(
                "E-MAP-003",
                Text.of(
                        "The map names the column \"{0}\", but the file has only {1}.",
                        column, String.join(", ", header)));
    }

    private static Outcome<Imported> rows(Sheet sheet, ColumnMap map, Source source, Document into, Progress progress) {
        var reader = new RowReader(sheet.header(), map);
        var rows = sheet.rows().stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
        if (!reader.problems().isEmpty()) return new Refused<>(placed(reader.problems(), source));
        var taking = new ServiceRows(into, new Origin(source));
        for (var row : rows) {
            progress.goOn();
            taking.take(row);
        }
        return Outcome.done(taking.imported());
    }

    /// At most 50 problems with their places, and one that counts the rest.
    private static List<Problem> placed(List<CellProblem> problems, Source source) {
        var shown = problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS));
        var placed = new ArrayList<>(Csv.placed(source.file().content().bytes(), shown));
        int more = problems.size() - shown.size();
        if (more > 0) placed.add(Problem.error("E-LIM-050", Text.of("More problems: {0}.", more)));
        return placed;
    }
}
