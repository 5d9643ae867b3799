package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.draw.Tint;
import dev.remit.draw.surface.Token;
import dev.remit.model.Service;
import dev.remit.model.Structure;
import dev.remit.text.Text;
import java.util.List;

/// How essential each service is; a team shows the most essential one it owns.
final class ByTier implements Lens {
    private static final Tint NOT_ASSESSED = new Tint(Token.LENS_UNKNOWN, "–", Text.of("Not assessed"));
    private static final List<Tint> TIERS = List.of(
            new Tint(Token.LENS_SCALE_4, "1", Text.of("Tier 1")),
            new Tint(Token.LENS_SCALE_3, "2", Text.of("Tier 2")),
            new Tint(Token.LENS_SCALE_2, "3", Text.of("Tier 3")),
            new Tint(Token.LENS_SCALE_1, "4", Text.of("Tier 4")),
            NOT_ASSESSED);

    @Override
    public String id() {
        return "tier";
    }

    @Override
    public Text name() {
        return Text.of("Tier");
    }

    @Override
    public Colouring over(Picture picture, Structure structure, Readings readings) {
        var classes = new Classes(Text.of("Tier of services"), TIERS);
        var services = structure.document().services();
        return classes.services(picture, id -> services.find(id).map(ByTier::tint), classes::first);
    }

    private static Tint tint(Service service) {
        return service.tier()
                .filter(tier -> tier >= 1 && tier < TIERS.size())
                .map(tier -> TIERS.get(tier - 1))
                .orElse(NOT_ASSESSED);
    }
}
