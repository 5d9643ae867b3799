package dev.remit.rule;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.analysis.Facts;
import dev.remit.model.Service;
import dev.remit.model.Severity;
import dev.remit.model.Team;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Running rules as a document sets them.
class CheckingTest {
    private static final Parameter LEAST =
            Parameter.of("least", "5", "letters").between("1", "9").meaning("The letters a name needs.");

    private static final String TEAMS = """
        "teams": [{ "id": "a", "name": "Ab" }, { "id": "b", "name": "Abcde" }]
        """;

    /// Names shorter than the limit.
    private record ShortName() implements TeamRule {
        @Override
        public Metadata metadata() {
            return Metadata.of("TST-001", "Short name", Severity.WARNING)
                    .parameters(LEAST)
                    .formerly("OLD-007");
        }

        @Override
        public void check(Team team, Facts facts, Report report) {
            if (team.name().length() >= report.count(LEAST)) return;
            report.add(finding(Text.of("{0} is short.", team.name()), team));
        }
    }

    /// A rule with a bug.
    private record Broken(RuntimeException bug) implements Rule {
        @Override
        public Metadata metadata() {
            return Metadata.of("TST-002", "Broken", Severity.ERROR);
        }

        @Override
        public void check(Facts facts, Report report) {
            throw bug;
        }
    }

    @Test
    void a_rule_that_fails_becomes_a_finding_and_stops_no_other() {
        var broken = new Broken(new IllegalStateException("no such day"));

        var found = check(TEAMS, broken, new ShortName());

        assertEquals(
                List.of(
                        "WARNING APP-001 TST-002: "
                                + "Rule TST-002 could not be checked: no such day. The other rules are not affected.",
                        "WARNING TST-001 : Ab is short."),
                lines(found.open()));
    }

    /// A rule that breaks on a service after it found something in another.
    private record BrokenLater() implements ServiceRule {
        @Override
        public Metadata metadata() {
            return Metadata.of("TST-003", "Broken later", Severity.ERROR);
        }

        @Override
        public void check(Service service, Facts facts, Report report) {
            if (service.name().equals("B")) throw new IllegalStateException("no such tier");
            report.add(finding(Text.of("{0} is odd.", service.name()), service));
        }
    }

    @Test
    void a_rule_that_fails_on_one_service_says_nothing_of_the_others() {
        var found = check("""
            "services": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }]
            """, new BrokenLater());

        assertEquals(
                List.of("WARNING APP-001 TST-003: "
                        + "Rule TST-003 could not be checked: no such tier. The other rules are not affected."),
                lines(found.open()));
    }

    @Test
    void a_failure_without_a_message_is_named_by_its_kind() {
        var broken = new Broken(new IllegalStateException());

        var found = check(TEAMS, broken);

        assertEquals(
                List.of("WARNING APP-001 TST-002: Rule TST-002 could not be checked: IllegalStateException. "
                        + "The other rules are not affected."),
                lines(found.open()));
    }

    @Test
    void a_document_may_turn_a_rule_off() {
        var found = check(TEAMS + settings("\"TST-001\": { \"off\": true }"), new ShortName());

        assertEquals(new Findings(List.of(), List.of()), found);
    }

    @Test
    void a_document_may_say_how_much_a_rule_matters() {
        var found = check(TEAMS + settings("\"TST-001\": { \"severity\": \"ERROR\" }"), new ShortName());

        assertEquals(List.of("ERROR TST-001 : Ab is short."), lines(found.open()));
        assertEquals(1, found.count(Severity.ERROR));
    }

    @Test
    void a_document_may_set_a_limit() {
        var found = check(TEAMS + settings("\"TST-001\": { \"parameters\": { \"least\": 6 } }"), new ShortName());

        assertEquals(
                List.of("WARNING TST-001 : Ab is short.", "WARNING TST-001 : Abcde is short."), lines(found.open()));
    }

    @Test
    void a_limit_beyond_its_range_counts_as_the_nearest_allowed() {
        var found = check(TEAMS + settings("\"TST-001\": { \"parameters\": { \"least\": -3 } }"), new ShortName());

        assertEquals(List.of(), found.open());
    }

    @Test
    void settings_of_unknown_rules_and_limits_change_nothing() {
        String settings = settings("\"XYZ-999\": { \"off\": true }, \"TST-001\": { \"parameters\": { \"most\": 1 } }");

        var found = check(TEAMS + settings, new ShortName());

        assertEquals(List.of("WARNING TST-001 : Ab is short."), lines(found.open()));
    }

    @Test
    void a_suppressed_finding_stands_apart_with_its_reason() {
        String members = TEAMS + suppression("2026-06-02");

        var found = check(members, new ShortName());

        assertEquals(List.of(), found.open());
        assertEquals(
                List.of("Known."),
                found.suppressed().stream().map(each -> each.by().reason()).toList());
    }

    @Test
    void what_is_set_under_a_code_the_rule_had_before_still_counts() {
        var off = check(TEAMS + settings("\"OLD-007\": { \"off\": true }"), new ShortName());
        var set = check(
                TEAMS + settings("\"OLD-007\": { \"off\": true }, \"TST-001\": { \"severity\": \"ERROR\" }"),
                new ShortName());

        assertEquals(List.of(), off.open());
        assertEquals(List.of("ERROR TST-001 : Ab is short."), lines(set.open()));
    }

    @Test
    void what_is_looked_past_under_a_code_the_rule_had_before_stays_so() {
        var found = check(TEAMS + suppression("OLD-007", "2026-06-02"), new ShortName());

        assertEquals(List.of(), found.open());
        assertEquals(1, found.suppressed().size());
    }

    @Test
    void a_suppression_ends_on_the_day_it_names() {
        String members = TEAMS + suppression("2026-06-01");

        var found = check(members, new ShortName());

        assertEquals(List.of("WARNING TST-001 : Ab is short."), lines(found.open()));
        assertEquals(List.of(), found.suppressed());
    }

    @Test
    void findings_stand_by_severity_rule_elements_and_key() {
        var found = new ArrayList<>(List.of(
                finding("B-1", Severity.WARNING, "x", "a"),
                finding("B-1", Severity.WARNING, "x", ""),
                finding("B-1", Severity.WARNING, "w", "z"),
                finding("A-1", Severity.WARNING, "z", ""),
                finding("C-1", Severity.ERROR, "z", "")));

        found.sort(Finding.ORDER);

        assertEquals(
                List.of("C-1 z ", "A-1 z ", "B-1 w z", "B-1 x ", "B-1 x a"),
                found.stream()
                        .map(each -> each.rule() + " " + each.elements().getFirst() + " " + each.key())
                        .toList());
    }

    @Test
    void a_check_reaches_a_severity_if_anything_matters_as_much() {
        var found = check(TEAMS, new ShortName());

        assertEquals(
                List.of(false, true, true),
                List.of(found.reach(Severity.ERROR), found.reach(Severity.WARNING), found.reach(Severity.INFO)));
    }

    private static Finding finding(String rule, Severity severity, String element, String key) {
        var ids = List.of(Id.of(element));
        return new Finding(rule, severity, ids, key, Text.of(""), List.of(), List.of());
    }

    private static Findings check(String members, Rule... rules) {
        return Checking.of(List.of(rules), Facts.of(document(members), LocalDate.of(2026, 6, 1)));
    }

    private static String settings(String rules) {
        return ", \"settings\": { \"rules\": { " + rules + " } }";
    }

    private static String suppression(String until) {
        return suppression("TST-001", until);
    }

    private static String suppression(String code, String until) {
        String fingerprint = Fingerprint.of(code, List.of(Id.of("a")), "");
        return ", \"suppressions\": [{ \"fingerprint\": \"" + fingerprint + "\", \"reason\": \"Known.\", \"until\": \""
                + until + "\" }]";
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(each -> each.severity() + " " + each.rule() + " " + each.key() + ": " + each.message())
                .toList();
    }
}
