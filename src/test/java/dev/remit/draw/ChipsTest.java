package dev.remit.draw;

import static dev.remit.draw.Pictures.picture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.remit.model.TopologyType;
import dev.remit.shape.Id;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChipsTest {
    @ParameterizedTest
    @CsvSource({
        "YBIYRI,        TEAM,       You run it",
        "SRE_CONSULTED, OUTLINED,   'You run, SRE advises'",
        "SRE_EMBEDDED,  TWO_THIRDS, You run it with SRE",
        "SHARED_ONCALL, HALVES,     Shared with SRE",
        "SRE_RUN,       SRE,        Payments SRE runs it",
        "OPS_HANDOFF,   STRIPES,    Handed to operations"
    })
    void band_and_words_say_who_runs_it(String model, Band band, String words) {
        var chip = chip(cart("\"operating\": {\"model\": \"%s\"}".formatted(model)));

        assertEquals(band, chip.band());
        assertEquals(words, chip.words().toString());
        assertEquals(Optional.of(TopologyType.STREAM_ALIGNED), chip.team());
        assertEquals(Standing.OWNED, chip.standing());
    }

    @Test
    void without_a_model_nobody_decided() {
        var chip = chip(cart("\"tier\": 3"));

        assertEquals(Band.NONE, chip.band());
        assertEquals("Nobody decided yet", chip.words().toString());
        assertEquals(Optional.of(3), chip.tier());
    }

    @Test
    void another_builder_is_named_in_words_and_by_two_letters() {
        var chip = chip(cart("\"operating\": {\"model\": \"YBIYRI\"}, \"builtBy\": \"payments-sre\""));

        assertEquals("Payments SRE runs it", chip.words().toString());
        assertEquals(Optional.of("PS"), chip.builder());
    }

    @Test
    void a_builder_of_one_word_gives_its_first_two_letters() {
        assertEquals("ST", Chips.letters("storefront"));
        assertEquals("DP", Chips.letters("data-platform"));
        assertEquals("X", Chips.letters("x"));
    }

    @Test
    void a_first_line_shows_the_pager() {
        var paged = chip(cart("\"operating\": {\"firstLineTeamId\": \"checkout\"}"));
        var silent = chip(cart("\"tier\": 1"));

        assertEquals(List.of(true, false), List.of(paged.paged(), silent.paged()));
    }

    @ParameterizedTest
    @CsvSource({"0.9995, MET", "0.999, MET", "0.998, MISSED"})
    void an_objective_is_met_or_missed_by_what_was_measured(String measured, Objective objective) {
        var slo = """
            "slis": [{"id": "ok", "measured": %s}], "slos": [{"id": "ok", "sliId": "ok", "target": 0.999}]
            """;

        assertEquals(objective, chip(cart(slo.formatted(measured))).objective());
    }

    @Test
    void an_objective_nobody_measures_is_no_objective() {
        var chip = chip(cart("\"slos\": [{\"id\": \"ok\", \"target\": 0.999}]"));

        assertEquals(Objective.NONE, chip.objective());
    }

    @Test
    void what_nobody_owns_and_what_is_bought_stand_alone() {
        var picture = picture("\"services\": [{\"id\": \"bought\", \"name\": \"B\", \"external\": true},"
                + "{\"id\": \"lost\", \"name\": \"L\"}]");

        var chips = picture.chips();

        assertEquals(
                List.of("Bought from outside", "Nobody owns it"),
                chips.stream().map(chip -> chip.words().toString()).toList());
        assertEquals(
                List.of(Standing.EXTERNAL, Standing.UNOWNED),
                chips.stream().map(Chip::standing).toList());
        assertEquals(2, picture.trays().size());
    }

    @Test
    void a_service_with_two_owners_stands_with_the_first_and_says_so() {
        var two = """
            "owners": [{"teamId": "payments-sre", "role": "ACCOUNTABLE"}, {"teamId": "checkout", "role": "ACCOUNTABLE"}]
            """;
        var picture = picture(TEAMS + ", \"services\": [{\"id\": \"cart\", \"name\": \"Cart\", " + two + "}]");

        assertEquals("2 teams own it", chip(picture).words().toString());
        assertEquals(
                List.of(Id.of("cart")),
                picture.teams().stream()
                        .filter(team -> !team.services().isEmpty())
                        .flatMap(team -> team.services().stream())
                        .toList());
    }

    private static final String TEAMS = """
        "teams": [{"id": "checkout", "name": "Checkout", "topologyType": "STREAM_ALIGNED"},
                  {"id": "payments-sre", "name": "Payments SRE", "specialism": "SRE"}]
        """;

    /// The picture of one service of Checkout with these fields, in an engagement with Payments SRE.
    private static Picture cart(String fields) {
        return picture(TEAMS + """
            , "services": [{"id": "cart", "name": "Cart", %s,
               "owners": [{"teamId": "checkout", "role": "ACCOUNTABLE"}]}],
            "engagements": [{"id": "e", "sreTeamId": "payments-sre", "buildingTeamId": "checkout", "level": "RUN",
               "serviceIds": ["cart"]}]
            """.formatted(fields));
    }

    private static Chip chip(Picture picture) {
        return picture.chips().getFirst();
    }
}
