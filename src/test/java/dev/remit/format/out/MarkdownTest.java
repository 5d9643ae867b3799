package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.Options;
import dev.remit.format.SampleReports;
import dev.remit.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void a_table_aligns_letters_in_the_middle_and_has_a_row_an_activity() {
        var lines = markdown(SampleReports.service()).lines().toList();
        int rule = lines.indexOf("| --- | --- | --- | :-: | :-: | :-: | :-: | :-: | :-: |");

        assertEquals(
                "| Plan | PLN-01 | Prioritise work by customer value and slice it into small batches | R | – | – | – | – | A |",
                lines.get(rule + 1));
        assertEquals(
                List.of("| **Activities each team answers for \\(A)** |  |  | 10 | 11 | 0 | 3 | 0 | 6 |"
                        .replace("\\(", "(")),
                lines.stream().filter(line -> line.startsWith("| **")).toList());
    }

    @Test
    void what_people_wrote_means_nothing_to_markdown_or_html() {
        String text = markdown(SampleReports.hostile());

        assertTrue(text.contains("\\<script\\>"), text);
        assertTrue(text.startsWith("# Ω \\& \\<title\\>\n"), text);
    }

    private static String markdown(Report report) {
        return new String(new Markdown().bytes(report, Options.DEFAULT).orComplain(), StandardCharsets.UTF_8);
    }
}
