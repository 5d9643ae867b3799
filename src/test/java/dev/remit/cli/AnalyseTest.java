package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.Golden;
import dev.remit.analysis.figure.Analyses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyseTest {
    private static final String NIMBUS = "samples/nimbus-notes.remit";
    private static final String CONTINENTAL = "samples/continental-cover.remit";

    private final Typed remit = new Typed();

    @ParameterizedTest
    @CsvSource({"nimbus-notes", "continental-cover"})
    void every_figure_of_a_sample_is_printed_with_what_it_is_made_of(String sample) {
        assertEquals(0, remit.types("analyse", "samples/" + sample + ".remit"));

        Golden.assertGolden("cli/analyse-" + sample + ".txt", remit.bytes());
    }

    @Test
    void programs_read_them_as_json() {
        assertEquals(0, remit.types("analyse", NIMBUS, "--of", "load", "--of", "availability", "--format", "json"));

        Golden.assertGolden("cli/analyse-nimbus-notes.json", remit.bytes());
    }

    @Test
    void one_team_and_one_analysis_can_be_asked_for() {
        assertEquals(0, remit.types("analyse", NIMBUS, "--of", "load", "--team", "web"));

        assertEquals("""
            Team Web
              load
                Cognitive load index: 0.6222
                  = (D + V + I + O) × 7 ÷ people, of 5 to 9 — D 0.3333; domains Editor SIMPLE; V 0; services in production 1; services without a domain 0; I 0.2; collaborations 1; facilitations received 0; services given or taken 0; O 0; operational share 0.14; people 6; load felt by the team 2 [TT, APP]
            """, remit.out());
    }

    @Test
    void what_is_unknown_is_said_and_never_nought() {
        remit.types("analyse", CONTINENTAL, "--of", "availability", "--service", "archive");

        assertEquals("""
            Service Archive
              availability
                Availability promised: not enough data: it has no objective on availability
                  = highest target of an objective on an AVAILABILITY indicator [WB-20]
            """, remit.out());
    }

    @Test
    void an_analysis_or_a_team_nobody_knows_is_a_misuse() {
        assertEquals(2, remit.types("analyse", NIMBUS, "--of", "laod"));
        assertTrue(remit.err().contains("Did you mean load?"), remit.err());
        assertEquals(2, remit.types("analyse", NIMBUS, "--team", "wev"));
        assertTrue(remit.err().contains("Did you mean web?"), remit.err());
    }

    @Test
    void the_help_names_every_analysis() {
        remit.types("analyse", "--help");

        String help = remit.out().replaceAll("\\s+", " ");
        Analyses.all().forEach(each -> assertTrue(help.contains(each.name()), each.name()));
    }
}
