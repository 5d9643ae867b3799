package dev.remit.raci;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultTablesTest {
    @ParameterizedTest
    @CsvSource({
        "YBIYRI,        21/29, 0/0,   0/0, 3/3, 0/0,   6/0",
        "SRE_CONSULTED, 21/29, 0/0,   0/0, 3/3, 0/0,   6/0",
        "SRE_EMBEDDED,  21/29, 0/18,  0/0, 3/3, 0/0,   6/0",
        "SHARED_ONCALL, 17/28, 4/21,  0/0, 3/3, 0/0,   6/0",
        "SRE_RUN,       10/22, 11/21, 0/0, 3/3, 0/0,   6/0",
        "OPS_HANDOFF,   8/12,  0/0,   0/0, 5/5, 10/17, 7/0",
    })
    void a_and_r_add_up_as_published(
            OperatingModel model,
            String build,
            String sre,
            String platform,
            String security,
            String ops,
            String manager) {
        var table = DefaultTables.of(model);

        var sums = Arrays.stream(Role.Fixed.values())
                .map(role ->
                        count(table, role, Letters::isAccountable) + "/" + count(table, role, Letters::isResponsible))
                .toList();

        assertEquals(List.of(build, sre, platform, security, ops, manager), sums);
    }

    @ParameterizedTest
    @EnumSource(OperatingModel.class)
    void each_table_has_the_thirty_activities_and_thirty_a(OperatingModel model) {
        var table = DefaultTables.of(model);

        long accountable = Arrays.stream(Role.Fixed.values())
                .mapToLong(role -> count(table, role, Letters::isAccountable))
                .sum();

        assertEquals(codes(), table.rows().keySet());
        assertEquals(30, accountable);
    }

    @ParameterizedTest
    @EnumSource(OperatingModel.class)
    void each_row_has_one_a_one_to_three_r_and_at_most_three_c(OperatingModel model) {
        var table = DefaultTables.of(model);

        assertAll(codes().stream().map(code -> () -> assertWellFormed(code, row(table, code))));
    }

    @ParameterizedTest
    @EnumSource(OperatingModel.class)
    void each_row_stays_so_under_the_overlay_for_regulated_services(OperatingModel model) {
        var table = DefaultTables.of(model);
        var overlay = DefaultTables.regulated();

        assertAll(overlay.rows().keySet().stream().map(code -> () -> {
            var patched = Arrays.stream(Role.Fixed.values())
                    .map(role -> overlay.at(code, role).or(() -> table.at(code, role)))
                    .flatMap(Optional::stream)
                    .toList();
            assertWellFormed(code, patched);
        }));
    }

    @Test
    void the_overlay_patches_three_rows() {
        var rows = DefaultTables.regulated().rows();

        assertEquals(Set.of("PLN-04", "REL-02", "RET-01"), rows.keySet());
    }

    @Test
    void dashes_and_nothing_are_no_letter_and_a_dot_leaves_the_cell_open() {
        var table = LetterTable.parse("""
            model,activity,BUILD,SRE,PLATFORM,SECURITY,OPS,MANAGER
            ANY,PLN-01,R+A,-,–,,.,I
            """);

        var expected = Map.of(
                Role.Fixed.BUILD, Letters.R_AND_A,
                Role.Fixed.SRE, Letters.NONE,
                Role.Fixed.PLATFORM, Letters.NONE,
                Role.Fixed.SECURITY, Letters.NONE,
                Role.Fixed.MANAGER, Letters.I);
        assertEquals(Map.of("PLN-01", expected), table.rows());
    }

    private static void assertWellFormed(String code, List<Letters> row) {
        assertEquals(6, row.size(), code);
        assertEquals(1, count(row, Letters::isAccountable), code + " A");
        assertTrue(count(row, Letters::isResponsible) >= 1 && count(row, Letters::isResponsible) <= 3, code + " R");
        assertTrue(count(row, each -> each == Letters.C) <= 3, code + " C");
    }

    private static List<Letters> row(LetterTable table, String code) {
        return Arrays.stream(Role.Fixed.values())
                .flatMap(role -> table.at(code, role).stream())
                .toList();
    }

    private static long count(LetterTable table, Role.Fixed role, Predicate<Letters> wanted) {
        return count(
                codes().stream().flatMap(code -> table.at(code, role).stream()).toList(), wanted);
    }

    private static long count(List<Letters> letters, Predicate<Letters> wanted) {
        return letters.stream().filter(wanted).count();
    }

    private static Set<String> codes() {
        return new TreeSet<>(Catalogue.activities().stream().map(Activity::code).toList());
    }
}
