package dev.remit.samples;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What rules must find in the organisations that come with Remit. What they may find besides is said test by test.
class FindingsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 1);

    /// Services without exactly one owner.
    private static final Set<Id> UNCLEAR =
            Set.of(Id.of("home-policy"), Id.of("life-underwriting"), Id.of("motor-pricing"));

    private static final Map<String, Long> INSURER = Map.ofEntries(
            Map.entry("ERROR FLW-001", 12L),
            Map.entry("WARNING FLW-004", 15L),
            Map.entry("ERROR ONC-005", 1L),
            Map.entry("WARNING ONC-004", 1L),
            Map.entry("WARNING ONC-005", 1L),
            Map.entry("ERROR OPM-001", 1L),
            Map.entry("ERROR OPM-002", 2L),
            Map.entry("ERROR OPM-003", 2L),
            Map.entry("ERROR OPM-008", 1L),
            Map.entry("ERROR OWN-001", 2L),
            Map.entry("ERROR OWN-002", 1L),
            Map.entry("ERROR SLO-001", 4L),
            Map.entry("WARNING SLO-001", 8L),
            Map.entry("WARNING TOP-003", 4L),
            Map.entry("ERROR TOP-007", 1L));

    @Test
    void the_small_start_up_has_exactly_these_errors_and_warnings() {
        var found = findings(Sample.NIMBUS_NOTES.document());

        assertEquals(
                Map.of(
                        "ERROR SEC-001", 1L,
                        "WARNING OWN-006", 1L,
                        "WARNING RAC-007", 6L,
                        "WARNING SLO-001", 1L,
                        "WARNING SLO-005", 4L),
                counted(found.filter(FindingsTest::isErrorOrWarning)));
    }

    @Test
    void the_small_start_up_is_told_of_a_soft_dependency_between_strangers() {
        var told = findings(Sample.NIMBUS_NOTES.document()).filter(each -> each.severity() == Severity.INFO);

        assertEquals(
                List.of("TOP-003: web-app needs search soft, but Web and Data have no declared interaction."),
                told.map(each -> each.rule() + ": " + each.message()).toList());
    }

    @Test
    void the_insurer_has_at_least_these() {
        var found = new TreeMap<>(counted(findings(Sample.CONTINENTAL_COVER.document())));

        found.keySet().retainAll(INSURER.keySet());

        assertEquals(new TreeMap<>(INSURER), found);
    }

    @Test
    void the_insurer_has_five_teams_or_more_of_the_wrong_size() {
        var sizes = findings(Sample.CONTINENTAL_COVER.document())
                .filter(each -> each.rule().equals("TOP-001"))
                .count();

        assertTrue(sizes >= 5, () -> sizes + " teams");
    }

    @Test
    void the_insurer_has_a_good_raci_wherever_it_has_one_owner() {
        var holes = findings(Sample.CONTINENTAL_COVER.document())
                .filter(each -> Set.of("RAC-001", "RAC-002", "RAC-003").contains(each.rule()))
                .filter(each -> each.elements().stream().noneMatch(UNCLEAR::contains));

        assertEquals(List.of(), holes.toList());
    }

    @Test
    void the_large_organisation_has_exactly_these_errors_and_warnings() {
        var found = findings(Megacorp.of(300, 4, 0));

        assertEquals(
                Map.of(
                        "ERROR OWN-001", 11L,
                        "ERROR OWN-002", 4L,
                        "WARNING TOP-001", 10L,
                        "WARNING TOP-003", 29L),
                counted(found.filter(FindingsTest::isErrorOrWarning)));
    }

    private static Stream<Finding> findings(Document document) {
        return Rules.check(Facts.of(document, AS_OF)).open().stream();
    }

    private static boolean isErrorOrWarning(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private static Map<String, Long> counted(Stream<Finding> findings) {
        return findings.collect(groupingBy(each -> each.severity() + " " + each.rule(), counting()));
    }
}
