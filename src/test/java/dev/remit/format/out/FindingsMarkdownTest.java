package dev.remit.format.out;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.format.CheckedFiles;
import dev.remit.rule.Findings;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingsMarkdownTest {
    /// "Body is too long (maximum is 65536 characters)" is what GitHub says of a longer comment.
    private static final int LONGEST_COMMENT = 65_536;

    private static final Pattern BARE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[`*_\\[\\]<>|~&$@#]");

    @Test
    void a_comment_has_counts_and_a_table_a_severity() {
        assertEquals("""
            ## Remit: 1 error, 1 warning, 1 for information

            shop.remit, as of 2026-06-01; 1 suppressed.

            ### 1 error

            | Rule | Finding | Line |
            | --- | --- | --- |
            | OWN-001 | Nobody owns Cart. | 5 |

            ### 1 warning

            | Rule | Finding | Line |
            | --- | --- | --- |
            | OWN-006 | Only 1 person can support Till. | 9 |

            ### 1 for information

            | Rule | Finding | Line |
            | --- | --- | --- |
            | SLO-005 | 50% of Till is missing. | 9 |
            """, written(Checks.few()));
    }

    @Test
    void beside_a_baseline_it_says_what_is_new_and_what_is_gone() {
        String written = Checks.text(new FindingsMarkdown().export(CheckedFiles.of(Checks.compared())));

        assertTrue(written.contains("\nshop.remit, as of 2026-06-01; 1 suppressed; 2 new; 1 gone.\n"), written);
        assertTrue(written.contains("| OWN-001 | Nobody owns Cart. | 5 | new |\n"), written);
        assertTrue(written.contains("| OWN-006 | Only 1 person can support Till. | 9 | known |\n"), written);
        assertTrue(written.endsWith("""
            ### 1 gone since the baseline

            | Rule | Finding | Line | Since |
            | --- | --- | --- | --- |
            | OWN-002 | Till has 2 owners. |  | gone |
            """), written);
    }

    @Test
    void a_long_table_is_folded() {
        String written = written(Checks.many(33));

        assertTrue(written.contains("\n<details><summary>11 errors</summary>\n\n| Rule |"), written);
        assertEquals(3, written.split("\n</details>\n", -1).length - 1);
    }

    @Test
    void whatever_a_name_holds_it_is_one_cell_that_calls_nobody() {
        var rows = written(Checks.hostile())
                .lines()
                .filter(line -> line.startsWith("| OWN-001 "))
                .toList();

        assertEquals(Checks.HOSTILE.size(), rows.size());
        for (String row : rows) {
            String cell = row.substring("| OWN-001 | ".length(), row.length() - " | 5 |".length());
            assertFalse(BARE.matcher(cell.replace("<!-- -->", "")).find(), cell);
            assertFalse(cell.contains("@octocat") || cell.contains("#12") || cell.contains("https:/"), cell);
        }
        assertTrue(
                rows.get(5).contains("\\@<!-- -->octocat closes \\#<!-- -->12, see https\\://example.org \\:smile: |"),
                rows.get(5));
        assertTrue(rows.get(6).contains("\\<U+202E\\>gnp.exe"), rows.get(6));
    }

    @Test
    void ten_thousand_findings_fit_into_a_comment_and_the_others_are_counted() {
        String written = written(Checks.many(10_000));

        long rows =
                written.lines().filter(line -> line.startsWith("| RAC-001 ")).count();
        assertTrue(written.length() <= LONGEST_COMMENT, "is " + written.length());
        assertTrue(written.startsWith("## Remit: 3334 errors, 3333 warnings, 3333 for information\n"), written);
        assertTrue(
                written.endsWith("\n</details>\n\n" + (10_000 - rows)
                        + " findings are left out here; `remit check` lists all.\n"),
                written);
    }

    @Test
    void nothing_found_is_said() {
        assertEquals("""
            ## Remit: 0 errors, 0 warnings, 0 for information

            shop.remit, as of 2026-06-01.
            """, written(new Findings(List.of(), List.of())));
    }

    private static String written(Findings findings) {
        return Checks.text(new FindingsMarkdown().export(Checks.of(findings)));
    }
}
