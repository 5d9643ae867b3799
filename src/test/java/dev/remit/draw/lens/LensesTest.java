package dev.remit.draw.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.remit.draw.Detail;
import dev.remit.draw.Legend;
import dev.remit.draw.Pictures;
import dev.remit.draw.ShopPlatform;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LensesTest {
    @ParameterizedTest
    @CsvSource({
        "operating-model, checkout-web, Y",
        "operating-model, payments-api, R",
        "operating-model, price-feed,   O",
        "operating-model, risk-model,   ?",
        "operating-model, checkout,     Y",
        "tier,            web-shop,     1",
        "tier,            legacy-export, 3",
        "tier,            risk-model,   –",
        "tier,            checkout,     1",
        "cognitive-load,  checkout,     +",
        "cognitive-load,  payments-sre, =",
        "cognitive-load,  storefront,   –",
        "cognitive-load,  risk-engine,  ?",
        "on-call-load,    checkout,     !",
        "on-call-load,    payments-sre, =",
        "findings,        payments-api, E",
        "findings,        checkout,     E",
        "findings,        data-platform, i",
        "findings,        web-shop,     0",
        "lifecycle,       web-shop,     ?"
    })
    void each_class_has_a_sign_of_its_own(String lens, String id, String sign) {
        var tints = shop(lens).tints();

        var tint = tints.of(Id.of(id)).or(() -> Optional.ofNullable(tints.sums().get(Id.of(id))));

        assertEquals(Optional.of(sign), tint.map(Tint::sign));
    }

    @Test
    void what_is_bought_has_no_operating_model_of_ours() {
        assertEquals(Optional.empty(), shop("operating-model").tints().of(Id.of("card-network")));
    }

    @Test
    void a_team_shows_the_sum_of_its_services_only_where_they_cannot_be_seen() {
        var tints = shop("tier").tints();
        var checkout = (TeamBox) Pictures.shop().find(Id.of("checkout")).orElseThrow();

        assertEquals(Optional.empty(), tints.of(checkout, Detail.FULL));
        assertEquals(Optional.of("1"), tints.of(checkout, Detail.BOXES).map(Tint::sign));
    }

    @Test
    void a_legend_counts_the_services_it_speaks_of() {
        var legend = shop("tier").legend();

        assertEquals("Tier of services", legend.title().toString());
        assertEquals(
                List.of("1 Tier 1: 5", "2 Tier 2: 5", "3 Tier 3: 1", "4 Tier 4: 0", "– Not assessed: 1"),
                legend.entries().stream().map(LensesTest::line).toList());
    }

    @ParameterizedTest
    @MethodSource("lenses")
    void no_two_classes_of_a_legend_share_colour_or_sign(Lens lens) {
        var entries = shop(lens.id()).legend().entries();

        assertEquals(
                entries.size(),
                new HashSet<>(entries.stream().map(entry -> entry.tint().fill()).toList()).size());
        assertEquals(
                entries.size(),
                new HashSet<>(entries.stream().map(entry -> entry.tint().sign()).toList()).size());
    }

    @Test
    void a_diagram_with_no_lens_or_an_unknown_one_shows_the_type_of_teams() {
        assertEquals("type", Lenses.of(Optional.empty()).id());
        assertEquals("type", Lenses.of(Optional.of("budget")).id());
        assertEquals("tier", Lenses.of(Optional.of("tier")).id());
        assertTrue(shop("type").tints().isEmpty() && shop("type").legend().isEmpty());
    }

    static Stream<Lens> lenses() {
        return Lenses.all().stream();
    }

    private static Colouring shop(String lens) {
        var structure = Structure.of(ShopPlatform.organisation(), Pictures.TODAY);
        return Lenses.of(Optional.of(lens)).over(Pictures.shop(), structure, ShopPlatform.readings());
    }

    private static String line(Legend.Entry entry) {
        return "%s %s: %d".formatted(entry.tint().sign(), entry.tint().word(), entry.count());
    }
}
