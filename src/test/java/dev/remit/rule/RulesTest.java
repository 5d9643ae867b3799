package dev.remit.rule;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.analysis.Facts;
import dev.remit.model.Document;
import dev.remit.model.Severity;
import dev.remit.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every rule keeps what its catalogue entry says: its two examples, its repairs, its limits.
class RulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    static Stream<Named<Rule>> rules() {
        return Rules.all().stream().map(rule -> Named.of(rule.metadata().code(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_bad_example_is_reported_with_its_messages(Rule rule) {
        Example bad = rule.metadata().reported();

        var messages = of(rule, document(bad.members())).map(Finding::message).map(Text::toString);

        assertFalse(bad.messages().isEmpty());
        assertEquals(bad.messages(), messages.toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_good_example_is_not_reported(Rule rule) {
        Example good = rule.metadata().accepted();

        var found = of(rule, document(good.members()));

        assertFalse(good.members().isBlank());
        assertEquals(List.of(), found.map(Finding::message).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void values_around_each_limit_are_reported_as_much_as_they_matter(Rule rule) {
        for (Boundary boundary : rule.metadata().boundaries()) {
            for (Boundary.Case each : boundary.cases()) {
                var found = of(rule, document(boundary.members(each)));

                var severities = found.map(Finding::severity).collect(Collectors.toSet());
                assertEquals(each.severity().map(Set::of).orElse(Set.of()), severities, boundary.limit() + each);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_boundary_has_a_value_under_at_and_over_the_limit(Rule rule) {
        for (Boundary each : rule.metadata().boundaries()) {
            var outcomes = each.cases().stream().map(Boundary.Case::severity).distinct();

            assertTrue(each.cases().size() >= 3, each.limit());
            assertTrue(outcomes.count() >= 2, each.limit());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_repair_makes_its_finding_vanish_without_a_new_error(Rule rule) {
        Document before = document(rule.metadata().reported().members());
        Set<String> errors = errors(before);

        for (Finding finding : of(rule, before).toList()) {
            for (Repair repair : finding.repairs()) {
                Document after = repair.edit().apply(before);

                assertFalse(fingerprints(of(rule, after)).contains(finding.fingerprint()), repair.label()::toString);
                assertEquals(Set.of(), newIn(errors(after), errors), repair.label()::toString);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_finding_of_the_bad_example_says_what_to_do(Rule rule) {
        var bad = of(rule, document(rule.metadata().reported().members()));

        bad.forEach(finding ->
                assertFalse(finding.repairs().isEmpty() && finding.nextSteps().isEmpty(), finding.message()::toString));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_entry_is_complete(Rule rule) {
        Metadata entry = rule.metadata();

        assertTrue(entry.code().matches("[A-Z]{3}-[0-9]{3}"), entry.code());
        for (Text sentence : List.of(entry.when(), entry.why(), entry.remedy()))
            assertTrue(sentence.toString().endsWith("."), sentence::toString);
        assertFalse(entry.title().toString().endsWith("."));
        assertFalse(entry.sources().isEmpty());
        for (String key : entry.sources()) assertTrue(Source.of(key).isPresent(), key);
    }

    /// Who disagrees with a finding must see by which formula and with which limits it was made.
    @ParameterizedTest
    @MethodSource("rules")
    void the_condition_names_every_limit_and_nothing_else(Rule rule) {
        var named = PLACE.matcher(rule.metadata().when().toString()).results().map(each -> each.group(1));
        var limits = rule.metadata().parameters().stream().map(Parameter::name);

        assertEquals(limits.collect(Collectors.toSet()), named.collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_limit_has_a_unit_a_meaning_and_a_range_around_its_standard_value(Rule rule) {
        for (Parameter each : rule.metadata().parameters()) {
            assertTrue(each.name().matches("[a-z][a-zA-Z]*"), each.name());
            assertFalse(each.unit().toString().isEmpty(), each.name());
            assertTrue(each.meaning().toString().endsWith("."), each.name());
            assertTrue(each.least().compareTo(each.most()) < 0, each.name());
            assertEquals(each.standard(), each.within(each.standard()), each.name());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void each_limit_has_a_boundary(Rule rule) {
        for (Parameter each : rule.metadata().parameters())
            assertFalse(around(each, rule).isEmpty(), each.name());
    }

    /// Set as low and as high as it may be, a limit makes different findings around its boundary.
    @ParameterizedTest
    @MethodSource("rules")
    void each_limit_can_be_set(Rule rule) {
        for (Parameter each : rule.metadata().parameters()) {
            for (Boundary boundary : around(each, rule)) {
                assertNotEquals(
                        findings(rule, boundary, each, each.least()),
                        findings(rule, boundary, each, each.most()),
                        each.name());
            }
        }
    }

    @Test
    void no_two_rules_share_a_code() {
        var codes = Rules.catalogue()
                .flatMap(each -> Stream.concat(Stream.of(each.code()), each.former().stream()))
                .toList();

        assertEquals(codes.stream().distinct().toList(), codes);
    }

    private static Stream<Finding> of(Rule rule, Document document) {
        return check(document).of(rule.metadata().code());
    }

    private static List<Boundary> around(Parameter limit, Rule rule) {
        return rule.metadata().boundaries().stream()
                .filter(each -> each.limit().equals(limit.name()))
                .toList();
    }

    /// How many findings each case of the boundary has while the limit is set to that.
    private static List<Long> findings(Rule rule, Boundary boundary, Parameter limit, BigDecimal to) {
        String set = ", \"settings\": { \"rules\": { \"%s\": { \"parameters\": { \"%s\": %s } } } }"
                .formatted(rule.metadata().code(), limit.name(), to);
        return boundary.cases().stream()
                .map(each -> of(rule, document(boundary.members(each) + set)).count())
                .toList();
    }

    private static Findings check(Document document) {
        return Rules.check(Facts.of(document, TODAY));
    }

    private static Set<String> errors(Document document) {
        return fingerprints(check(document).open().stream().filter(each -> each.severity() == Severity.ERROR));
    }

    private static Set<String> fingerprints(Stream<Finding> findings) {
        return findings.map(Finding::fingerprint).collect(Collectors.toSet());
    }

    private static Set<String> newIn(Set<String> after, Set<String> before) {
        var more = new HashSet<>(after);
        more.removeAll(before);
        return more;
    }
}
