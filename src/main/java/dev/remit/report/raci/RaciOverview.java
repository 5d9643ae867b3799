package dev.remit.report.raci;

import static dev.remit.text.Words.list;

import dev.remit.model.OperatingModel;
import dev.remit.model.Structure;
import dev.remit.raci.Matrix;
import dev.remit.report.Column;
import dev.remit.report.TableBlock;
import dev.remit.report.Words;
import dev.remit.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Services in one table: who owns and runs each, and who answers for how many of its activities.
record RaciOverview(Structure structure, List<Matrix> matrices) {
    /// How many services run by which model: "SRE-run: 2. Undecided: 1."
    String header() {
        var decided =
                Arrays.stream(OperatingModel.values()).map(model -> counted(model.label(), count(Optional.of(model))));
        var undecided = Stream.of(counted(Text.of("Undecided").toString(), count(Optional.empty())));
        return Stream.concat(decided, undecided)
                .flatMap(Optional::stream)
                .map(Text::toString)
                .collect(Collectors.joining(" "));
    }

    TableBlock table() {
        var rows = matrices.stream().map(this::row).toList();
        var group = new TableBlock.Group("", rows);
        return new TableBlock(caption(), "", columns(), List.of(group), Optional.empty());
    }

    private static String caption() {
        return Text.of("Who owns each service, who runs it, and who answers for how many activities")
                .toString();
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("service", Text.of("Service").toString(), Column.Kind.NAME, 0),
                Column.of("owner", Text.of("Owner").toString(), Column.Kind.TEXT, 230),
                Column.of("model", Text.of("Operating model").toString(), Column.Kind.TEXT, 140),
                Column.of("answers", Text.of("Activities each team answers for").toString(), Column.Kind.TEXT, 380));
    }

    private TableBlock.Row row(Matrix matrix) {
        return new TableBlock.Row(List.of(
                new Words(matrix.service().name()).to(RaciByService.place(matrix.service())),
                new Words(owner(matrix)),
                new Words(matrix.model()
                        .map(OperatingModel::label)
                        .orElse(Text.of("undecided").toString())),
                new Words(answers(matrix))));
    }

    private String owner(Matrix matrix) {
        var owners = new RaciHeader(structure, matrix).owners();
        return owners.isEmpty() ? Text.of("nobody").toString() : list(owners);
    }

    private static String answers(Matrix matrix) {
        return Holder.of(matrix).stream()
                .map(holder ->
                        Text.of("{0} {1}", holder.team(), holder.activities()).toString())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Text> counted(String model, long services) {
        return services == 0 ? Optional.empty() : Optional.of(Text.of("{0}: {1}.", model, services));
    }

    private long count(Optional<OperatingModel> model) {
        return matrices.stream().filter(matrix -> matrix.model().equals(model)).count();
    }
}
