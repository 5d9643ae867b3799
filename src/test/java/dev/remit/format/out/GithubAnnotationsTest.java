package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.CheckedFiles;
import dev.remit.model.Severity;
import dev.remit.rule.Findings;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Workflow commands as the runner of GitHub Actions reads them: the documentation "Workflow commands for GitHub
/// Actions", and `ActionCommand` and `ExecutionContext` of actions/runner, in November 2026.
class GithubAnnotationsTest {
    private static final Pattern COMMAND =
            Pattern.compile("::(error|warning|notice) file=[^,:]*(,line=\\d+)?,title=[^,:]*::.*");

    @Test
    void a_finding_is_a_command_with_file_line_and_title() {
        assertEquals("""
            ::error file=shop.remit,line=5,title=OWN-001 Service without an owner::Nobody owns Cart.
            ::warning file=shop.remit,line=9,title=OWN-006 Bus factor too low::Only 1 person can support Till.
            ::notice file=shop.remit,line=9,title=SLO-005 Extra nine missing::50%25 of Till is missing.
            """, written(Checks.few()));
    }

    @Test
    void nothing_found_says_nothing() {
        assertEquals("", written(new Findings(List.of(), List.of())));
    }

    @Test
    void no_name_becomes_a_command_of_its_own() {
        var lines = written(Checks.hostile()).lines().toList();

        assertEquals(Checks.HOSTILE.size(), lines.size());
        for (String line : lines) assertTrue(COMMAND.matcher(line).matches(), line);
        assertTrue(lines.get(2).endsWith("::::error file=x::pwned%250A::add-mask::y"), lines.get(2));
        assertTrue(lines.get(4).endsWith("::first\\x0asecond\\x0d\\x0a::warning::third"), lines.get(4));
    }

    @Test
    void no_name_of_a_file_adds_a_property() {
        var file = Checks.file("a,line=1::b%0A.remit", Checks.few());

        String first = Checks.text(new GithubAnnotations().export(CheckedFiles.of(file)))
                .lines()
                .findFirst()
                .orElseThrow();

        assertTrue(first.startsWith("::error file=a%2Cline=1%3A%3Ab%250A.remit,line=5,"), first);
    }

    @Test
    void ten_of_each_severity_are_annotations_and_the_others_lines_of_the_log() {
        var lines = written(Checks.many(10_000)).lines().toList();

        for (String command : List.of("::error ", "::warning ", "::notice "))
            assertEquals(
                    10, lines.stream().filter(line -> line.startsWith(command)).count());
        assertEquals("::group::9970 more findings", lines.get(30));
        assertEquals("::endgroup::", lines.getLast());
        assertEquals(30 + 1 + 9_970 + 1, lines.size());
    }

    @Test
    void a_line_of_the_log_is_no_command() {
        var eleven = new java.util.ArrayList<>(Checks.many(33).open());
        Checks.HOSTILE.forEach(text -> eleven.add(Checks.finding("OWN-001", Severity.ERROR, "cart", text)));

        var log =
                written(new Findings(eleven, List.of())).lines().skip(31).filter(line -> !line.equals("::endgroup::"));

        for (String line : log.toList()) {
            assertFalse(line.stripLeading().startsWith("::"), line);
            assertFalse(line.contains("##["), line);
        }
    }

    @Test
    void a_long_message_is_cut_where_the_runner_would_with_a_mark() {
        var finding = Checks.finding("OWN-001", Severity.ERROR, "cart", "x".repeat(5_000));

        String line = written(new Findings(List.of(finding), List.of())).strip();

        String message = line.substring(line.lastIndexOf("::") + 2);
        assertEquals(4_096, message.length());
        assertTrue(message.endsWith("x…"), message);
    }

    private static String written(Findings findings) {
        return Checks.text(new GithubAnnotations().export(Checks.of(findings)));
    }
}
