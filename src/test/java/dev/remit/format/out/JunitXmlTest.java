package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.CheckedFile;
import dev.remit.format.CheckedFiles;
import dev.remit.model.RuleSetting;
import dev.remit.rule.Rules;
import dev.remit.shape.Kept;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitXmlTest {
    private static final RuleSetting OFF = new RuleSetting(Optional.empty(), true, Map.of(), Kept.NONE);

    @Test
    void a_rule_is_a_suite_and_an_element_a_case() {
        String written = Checks.text(new JunitXml().export(Checks.of(Checks.few())));

        assertTrue(written.contains("""
              <testsuite name="OWN-001 Service without an owner" tests="1" failures="1" errors="0" skipped="0" time="0">
                <testcase classname="OWN-001" name="Cart (cart)" file="shop.remit" line="5" time="0">
                  <failure type="error" message="Nobody owns Cart.">shop.remit:5: error: Nobody owns Cart.</failure>
                </testcase>
              </testsuite>
            """), written);
        assertTrue(written.contains("""
              <testsuite name="OWN-006 Bus factor too low" tests="2" failures="1" errors="0" skipped="1" time="0">
                <testcase classname="OWN-006" name="Till (till)" file="shop.remit" line="9" time="0">
                  <failure type="warning" message="Only 1 person can support Till.">shop.remit:9: warning: Only 1 person can support Till.</failure>
                </testcase>
                <testcase classname="OWN-006" name="Cart (cart)" file="shop.remit" line="5" time="0">
                  <skipped message="Suppressed until 2026-07-01: New people start in May"/>
                </testcase>
              </testsuite>
            """), written);
    }

    @Test
    void a_rule_that_found_nothing_has_a_case_that_passed() throws Exception {
        var suites = suites(new JunitXml().export(Checks.of(Checks.few())));

        assertEquals(Rules.catalogue().count(), suites.size());
        for (Element suite : suites) assertTrue(cases(suite).size() >= 1, suite.getAttribute("name"));
    }

    @Test
    void a_rule_that_is_switched_off_is_skipped() {
        var file = Checks.file(Checks.few());
        var off = file.document().withSettings(file.document().settings().with(Map.of("OWN-002", OFF)));
        var checked = new CheckedFile(
                file.name(),
                file.path(),
                file.scenario(),
                off,
                file.today(),
                file.findings(),
                file.places(),
                file.since());

        String written = Checks.text(new JunitXml().export(CheckedFiles.of(checked)));

        assertTrue(written.contains("""
                <testcase classname="OWN-002" name="shop.remit" file="shop.remit" time="0">
                  <skipped message="Switched off in the settings."/>
            """.indent(0)), written);
    }

    @Test
    void counts_say_what_there_is() throws Exception {
        byte[] written = new JunitXml().export(Checks.of(Checks.few()));

        var root = root(written);
        var suites = suites(written);
        assertEquals(sum(suites, "tests"), Integer.parseInt(root.getAttribute("tests")));
        assertEquals(3, Integer.parseInt(root.getAttribute("failures")));
        assertEquals(3, root.getElementsByTagName("failure").getLength());
        assertEquals(1, root.getElementsByTagName("skipped").getLength());
    }

    @Test
    void what_was_known_before_is_skipped() {
        String written = Checks.text(new JunitXml().export(CheckedFiles.of(Checks.compared())));

        assertTrue(written.contains("""
                <testcase classname="OWN-006" name="Till (till)" file="shop.remit" line="9" time="0">
                  <skipped message="Known from the baseline."/>
            """.indent(0)), written);
    }

    @Test
    void several_files_have_cases_of_their_own() throws Exception {
        var files = List.of(Checks.file("a.remit", Checks.few()), Checks.file("b.remit", Checks.few()));

        var suites = suites(new JunitXml().export(new CheckedFiles(files, 2)));

        var owned = suites.stream()
                .filter(suite -> suite.getAttribute("name").startsWith("OWN-001"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Cart (cart) in a.remit", "Cart (cart) in b.remit"),
                cases(owned).stream().map(each -> each.getAttribute("name")).toList());
    }

    @Test
    void whatever_a_name_holds_it_parses_and_ten_thousand_findings_of_an_element_are_one_case() throws Exception {
        assertEquals("1", failures(new JunitXml().export(Checks.of(Checks.hostile()))));
        assertEquals("1", failures(new JunitXml().export(Checks.of(Checks.many(10_000)))));
    }

    private static String failures(byte[] xml) throws Exception {
        return root(xml).getAttribute("failures");
    }

    private static Element root(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static List<Element> suites(byte[] xml) throws Exception {
        return children(root(xml), "testsuite");
    }

    private static List<Element> cases(Element suite) {
        return children(suite, "testcase");
    }

    private static List<Element> children(Element of, String name) {
        var nodes = of.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static int sum(List<Element> suites, String count) {
        return suites.stream()
                .mapToInt(suite -> Integer.parseInt(suite.getAttribute(count)))
                .sum();
    }
}
