package dev.remit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RaciVerbTest {
    private static final String NIMBUS = "samples/nimbus-notes.remit";

    private final Typed remit = new Typed();

    @Test
    void each_letter_is_explained() {
        int exit = remit.types("raci", NIMBUS, "--service", "billing", "--activity", "OPS-05", "--explain");

        assertEquals(0, exit);
        assertEquals("""
            billing: You build it, you run it

            OPS-05  Handle security incidents
              R+A  Core: R (default of YBIYRI, row OPS-05; fills BUILD because it builds the service) and R+A (default of YBIYRI, row OPS-05; moved from SECURITY, which no team fills; fills BUILD because it builds the service)
              I    Management: default of YBIYRI, row OPS-05; fills MANAGER because the organisation binds it
            """, remit.out());
    }

    @Test
    void the_matrix_is_split_by_team_or_by_activity() {
        remit.types("raci", NIMBUS, "--by", "team", "--team", "web", "--activity", "OPS-02");
        assertEquals("""
            Web
              R+A  OPS-02  web-app
            """, remit.out());

        remit.types("raci", NIMBUS, "--by", "activity", "--service", "api", "--activity", "OPS-02");
        assertEquals("""
            OPS-02  Respond to pages
              R+A  api  Core
              I    api  Management
            """, remit.out());
    }

    @Test
    void an_activity_nobody_knows_is_a_misuse() {
        assertEquals(2, remit.types("raci", NIMBUS, "--activity", "OPS-99"));
        assertEquals("""
            remit: error[E-USE-001]: There is no activity "OPS-99" here.
            """, remit.err().lines().findFirst().orElse("") + "\n");
    }
}
