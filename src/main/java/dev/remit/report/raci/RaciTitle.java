package dev.remit.report.raci;

import dev.remit.model.Letters;
import dev.remit.raci.Matrix;
import dev.remit.raci.Row;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What a reader should know first of matrices: what nobody answers for, else what several teams do, else who answers
/// for most.
final class RaciTitle {
    private RaciTitle() {}

    static Text of(Matrix matrix) {
        String service = matrix.service().name();
        return problem(service, matrix.rows()::stream)
                .orElseGet(() -> answering(service, matrix.rows().size(), Holder.of(matrix)));
    }

    static Text of(String organisation, List<Matrix> matrices) {
        return of(organisation, matrices.size(), () -> matrices.stream().flatMap(matrix -> matrix.rows().stream()));
    }

    /// @param rows of the services that are told, perhaps only some; made anew each time, as many would fill memory
    static Text of(String organisation, int services, Supplier<Stream<Row>> rows) {
        if (services == 0) return Text.of("{0} has no service to answer for", organisation);
        return problem(organisation, rows)
                .orElseGet(() -> Text.of(
                        "{0}: each of {1} activities of {2} services answers to one team",
                        organisation, rows.get().count(), services));
    }

    private static Optional<Text> problem(String whose, Supplier<Stream<Row>> rows) {
        long all = rows.get().count();
        long unanswered =
                rows.get().filter(row -> row.count(Letters::isAccountable) == 0).count();
        long disputed =
                rows.get().filter(row -> row.count(Letters::isAccountable) > 1).count();
        if (unanswered > 0)
            return Optional.of(Text.of("{0}: nobody answers for {1} of {2} activities", whose, unanswered, all));
        if (disputed > 0)
            return Optional.of(Text.of("{0}: several teams answer for {1} of {2} activities", whose, disputed, all));
        return Optional.empty();
    }

    private static Text answering(String service, int all, List<Holder> holders) {
        var first = holders.getFirst();
        if (holders.size() == 1) return Text.of("{0}: all {1} activities answer to {2}", service, all, first.team());
        var second = holders.get(1);
        return Text.of(
                "{0}: {1} of {2} activities answer to {3}, {4} to {5}",
                service, first.activities(), all, first.team(), second.activities(), second.team());
    }
}
