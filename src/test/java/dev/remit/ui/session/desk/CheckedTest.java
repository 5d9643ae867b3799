package dev.remit.ui.session.desk;

import static dev.remit.Documents.document;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.draw.Tally;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void a_finding_is_counted_where_it_is_shown_and_nowhere_else() {
        var checked = Checked.of(document("""
            "teams": [{ "id": "shop", "name": "Shop" }],
            "services": [{ "id": "cart", "name": "Cart", "builtBy": "shop", "lifecycle": "DEVELOPMENT" }]
            """), TODAY);

        assertEquals(new Tally(0, 1, 0), checked.tally(Id.of("cart")));
        assertEquals(Tally.NONE, checked.tally(Id.of("shop")));
        assertEquals(new Tally(0, 1, 0), checked.total());
        assertEquals(
                List.of("OWN-001"),
                checked.about(Id.of("cart")).stream()
                        .map(finding -> finding.rule())
                        .toList());
    }

    @Test
    void a_team_shows_its_load_where_its_headcount_is_known() {
        var checked = Checked.of(document("""
            "domains": [{ "id": "shopping", "name": "Shopping", "complexity": "COMPLEX", "valueStreamId": "buying" }],
            "valueStreams": [{ "id": "buying", "name": "Buying" }],
            "teams": [{ "id": "core", "name": "Core" }, { "id": "shop", "name": "Shop", "headcount": 7 }],
            "services": [{ "id": "cart", "name": "Cart", "domainId": "shopping",
              "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }]
            """), TODAY);

        assertEquals(Optional.of(Text.of("load {0}", "1.00")), checked.marks().fact(Id.of("shop")));
        assertEquals(Optional.empty(), checked.marks().fact(Id.of("core")));
    }

    @Test
    void a_lens_is_told_the_share_of_time_on_call_of_each_team_that_takes_turns() {
        var checked = Checked.of(document("""
            "teams": [{ "id": "core", "name": "Core" }, { "id": "shop", "name": "Shop" }],
            "rotations": [{ "id": "nights", "name": "Nights", "teamIds": ["shop"], "coverage": "FULL_24X7",
              "sites": [{ "siteName": "Main", "people": 8, "hoursPerWeek": 168 }] }]
            """), TODAY);

        var gauge = checked.readings().onCall();
        assertEquals(Map.of(Id.of("shop"), 0.25), gauge.figures());
        assertEquals(0.25, gauge.limit());
    }
}
