package dev.remit.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void a_key_is_spelt_out_with_its_chapter_line_appendix_or_paragraph() {
        assertEquals("Site Reliability Engineering (Google, 2016), chapter 11", title("SRE-11"));
        assertEquals(
                "Site Reliability Engineering (Google, 2016), Appendix B \"Best practices for production services\"",
                title("SRE-B"));
        assertEquals("PCI DSS v4.0.1, requirement 6.5.4", title("PCI 6.5.4"));
        assertEquals("ISO/IEC 27001:2022, Annex A.5.3", title("ISO27 A.5.3"));
        assertEquals(
                "\"SRE vs. DevOps: key differences and how they work together\" (article, Atlassian), line 29",
                title("SEED:29"));
        assertEquals(
                "\"SRE vs. DevOps: key differences and how they work together\" (article, Atlassian), lines 13, 88",
                title("SEED:13, 88"));
        assertEquals("DevOps Topologies (github.com/SkeltonThatcher/devopstopologies), type 7", title("DT type 7"));
    }

    @Test
    void the_longest_work_that_fits_is_meant() {
        assertEquals("Team API template (github.com/TeamTopologies/Team-API-template)", title("TT-API"));
        assertEquals("Skelton, Pais: Team Topologies (2019)", title("TT"));
    }

    @Test
    void a_key_of_no_work_is_no_source() {
        assertEquals(Optional.empty(), Source.of("TTX"));
        assertEquals(Optional.empty(), Source.of(""));
    }

    private static String title(String key) {
        return Source.of(key).orElseThrow().title().toString();
    }
}
