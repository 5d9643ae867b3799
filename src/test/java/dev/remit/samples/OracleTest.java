package dev.remit.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Facts;
import dev.remit.edit.Megacorp;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.rule.Finding;
import dev.remit.rule.Findings;
import dev.remit.rule.Rules;
import dev.remit.shape.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What must be found in the samples, and in two of them nothing else (samples 7.1 to 7.3, and the one of our own): of
/// each rule that there is,
/// how many findings of which severity.
class OracleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Set<String> PRESENT =
            Rules.all().stream().map(rule -> rule.metadata().code()).collect(Collectors.toSet());

    private static final Map<String, Integer> NIMBUS = Map.of(
            "OWN-006 WARNING", 1,
            "RAC-007 WARNING", 6,
            "SEC-001 ERROR", 1,
            "SLO-001 WARNING", 1,
            "SLO-005 WARNING", 4);

    private static final Map<String, Integer> NIMBUS_INFORMATION = Map.of("TOP-003 INFO", 1);

    /// The two services that SRE runs have no drawn flow; the one their RACI implies is handed on three times.
    private static final Map<String, Integer> CONTINENTAL = Map.ofEntries(
            Map.entry("FLW-001 ERROR", 12),
            Map.entry("FLW-001 INFO", 2),
            Map.entry("FLW-002 WARNING", 12),
            Map.entry("FLW-003 WARNING", 15),
            Map.entry("FLW-004 WARNING", 15),
            Map.entry("FLW-007 WARNING", 15),
            Map.entry("FLW-008 WARNING", 12),
            Map.entry("ONC-004 WARNING", 1),
            Map.entry("ONC-005 ERROR", 1),
            Map.entry("ONC-005 WARNING", 1),
            Map.entry("OPM-001 ERROR", 1),
            Map.entry("OPM-002 ERROR", 2),
            Map.entry("OPM-003 ERROR", 2),
            Map.entry("OPM-008 ERROR", 1),
            Map.entry("OPM-009 WARNING", 1),
            Map.entry("OWN-001 ERROR", 2),
            Map.entry("OWN-002 ERROR", 1),
            Map.entry("SLO-001 ERROR", 4),
            Map.entry("SLO-001 WARNING", 8),
            Map.entry("TOP-001 WARNING", 8),
            Map.entry("TOP-003 WARNING", 4),
            Map.entry("TOP-007 ERROR", 1),
            Map.entry("TOP-008 WARNING", 1),
            Map.entry("TOP-010 WARNING", 5));

    private static final Map<String, Integer> MEGACORP = Map.of(
            "OWN-001 ERROR", 11,
            "OWN-002 ERROR", 4,
            "TOP-001 WARNING", 10,
            "TOP-003 WARNING", 29);

    /// Planted in an organisation that is in good order otherwise: a service that one hand writes and releases, a
    /// promise that cannot be kept, an engagement nobody reviewed, one to hand back, a service that a single person
    /// knows, old evidence, and help without an end.
    private static final Map<String, Integer> HARBOUR = Map.of(
            "SEC-002 ERROR", 1,
            "SLO-003 ERROR", 1,
            "OPM-004 WARNING", 1,
            "OPM-005 WARNING", 1,
            "OWN-006 WARNING", 1,
            "SEC-005 WARNING", 1,
            "TOP-005 WARNING", 1,
            "SLO-005 INFO", 1,
            "TOP-012 INFO", 4);

    @Test
    void the_start_up_has_exactly_its_errors_and_warnings() {
        var found = counts(check(Sample.NIMBUS_NOTES.document()), OracleTest::isErrorOrWarning);

        assertEquals(present(NIMBUS), found);
    }

    @Test
    void the_start_up_has_them_where_it_was_made_to() {
        var found = check(Sample.NIMBUS_NOTES.document()).open().stream()
                .filter(OracleTest::isErrorOrWarning)
                .map(OracleTest::line);

        assertEquals("""
            ERROR SEC-001 [billing]
            WARNING OWN-006 [search]
            WARNING RAC-007 [api]
            WARNING RAC-007 [auth]
            WARNING RAC-007 [billing]
            WARNING RAC-007 [reports]
            WARNING RAC-007 [search]
            WARNING RAC-007 [web-app]
            WARNING SLO-001 [billing]
            WARNING SLO-005 [api, web-app]
            WARNING SLO-005 [auth, web-app]
            WARNING SLO-005 [postgres, api]
            WARNING SLO-005 [postgres, auth]
            """, found.collect(Collectors.joining("\n", "", "\n")));
    }

    /// The provider of the database is good enough for search, and only the editor and search do not talk.
    @Test
    void the_start_up_is_informed_of_one_soft_dependency() {
        var found = counts(
                check(Sample.NIMBUS_NOTES.document()),
                each -> !isErrorOrWarning(each) && List.of("SLO-005", "TOP-003").contains(each.rule()));

        assertEquals(present(NIMBUS_INFORMATION), found);
    }

    @Test
    void the_insurer_has_at_least_its_own() {
        Set<String> own = CONTINENTAL.keySet().stream().map(OracleTest::code).collect(Collectors.toSet());

        var found = counts(check(Sample.CONTINENTAL_COVER.document()), each -> own.contains(each.rule()));

        assertEquals(present(CONTINENTAL), found);
    }

    /// A bad topology does not mean a bad RACI: that is the lesson of this sample.
    @Test
    void the_insurer_has_a_sound_raci_wherever_a_service_has_one_owner() {
        var document = Sample.CONTINENTAL_COVER.document();
        var structure = Facts.of(document, DAY).structure();
        var owned = document.services().stream()
                .filter(service -> structure.accountable(service).size() == 1)
                .map(service -> service.id())
                .collect(Collectors.toSet());

        var unsound = counts(check(document), each -> isUnsound(each) && isAbout(each, owned));

        assertEquals(12, owned.size());
        assertEquals(Map.of(), unsound);
    }

    @Test
    void the_payment_company_has_exactly_what_was_planted_in_it() {
        var found = counts(check(Sample.HARBOUR_PAYMENTS.document()), each -> true);

        assertEquals(present(HARBOUR), found);
    }

    @Test
    void the_payment_company_has_it_where_it_was_planted() {
        var found = check(Sample.HARBOUR_PAYMENTS.document()).open().stream()
                .filter(OracleTest::isErrorOrWarning)
                .map(OracleTest::line);

        assertEquals("""
            ERROR SEC-002 [settlement, payouts]
            ERROR SLO-003 [merchant-portal, identity]
            WARNING OPM-004 [books-shared]
            WARNING OPM-005 [card-vault, gateway]
            WARNING OWN-006 [supervisor-feed]
            WARNING SEC-005 [recovery-rehearsed]
            WARNING TOP-005 [trust, merchants]
            """, found.collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void a_made_up_organisation_has_exactly_its_errors_and_warnings() {
        var found = counts(check(Megacorp.of(300, 4, 0)), OracleTest::isErrorOrWarning);

        assertEquals(present(MEGACORP), found);
    }

    private static Findings check(Document document) {
        return Rules.check(Facts.of(document, DAY));
    }

    private static Map<String, Integer> counts(Findings findings, Predicate<Finding> wanted) {
        var counts = new TreeMap<String, Integer>();
        findings.open().stream()
                .filter(wanted)
                .forEach(each -> counts.merge(each.rule() + " " + each.severity(), 1, Integer::sum));
        return counts;
    }

    private static Map<String, Integer> present(Map<String, Integer> oracle) {
        var present = new TreeMap<>(oracle);
        present.keySet().removeIf(key -> !PRESENT.contains(code(key)));
        return present;
    }

    private static String code(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.elements();
    }

    private static boolean isErrorOrWarning(Finding finding) {
        return finding.severity() != Severity.INFO;
    }

    private static boolean isUnsound(Finding finding) {
        return List.of("RAC-001", "RAC-002", "RAC-003").contains(finding.rule());
    }

    private static boolean isAbout(Finding finding, Set<Id> services) {
        return finding.elements().stream().anyMatch(services::contains);
    }
}
