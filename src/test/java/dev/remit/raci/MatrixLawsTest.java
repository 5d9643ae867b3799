package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.remit.Seeds;
import dev.remit.model.Letters;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every matrix, whatever its service binds, runs and overrides. A case is named by its seed.
@Tag("promise")
class MatrixLawsTest {
    static IntStream seeds() {
        return Seeds.of(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moving_and_merging_keep_the_one_a_of_a_row(int seed) {
        var matrix = new RandomMatrix(seed).withOverrides(0);

        var counts = matrix.rows().stream()
                .map(row -> row.count(Letters::isAccountable))
                .distinct()
                .toList();

        assertEquals(List.of(1), counts);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_teams_with_an_a_are_those_that_a_role_brings_one(int seed) {
        var matrix = new RandomMatrix(seed).withOverrides(40);

        for (var row : matrix.rows()) {
            var brought = matrix.roles().stream()
                    .filter(role ->
                            matrix.ladder(row.activity(), role).letters().isAccountable())
                    .map(role -> standIn(matrix, role).id())
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(brought, ids(row.accountable()), row.activity().code());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_cell_is_what_its_reasons_bring_together(int seed) {
        var matrix = new RandomMatrix(seed).withOverrides(40);

        for (var row : matrix.rows())
            for (var cell : row.cells()) {
                var reasons = cell.reasons();
                assertNotEquals(List.of(), reasons);
                assertEquals(reasons.stream().map(Reason::letters).reduce(Letters.NONE, Letters::and), cell.letters());
                assertEquals(strongest(reasons, cell), cell.origin());
            }
    }

    private static Origin strongest(List<Reason> reasons, Cell cell) {
        return reasons.stream()
                .filter(reason -> cell.isEmpty() || reason.letters() != Letters.NONE)
                .map(Reason::origin)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// DBA falls back on OPS, all others on BUILD, which Core always fills.
    private static Team standIn(Matrix matrix, Role role) {
        Optional<Role> next = role.fallback().map(code -> code.equals("OPS") ? Role.Fixed.OPS : Role.Fixed.BUILD);
        return matrix.filling(role).map(Filling::team).orElseGet(() -> standIn(matrix, next.orElseThrow()));
    }

    private static List<Id> ids(List<Team> teams) {
        return teams.stream().map(Team::id).sorted().toList();
    }
}
