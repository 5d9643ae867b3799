package dev.remit.format.out;

import dev.remit.draw.Chip;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.TeamLook;
import dev.remit.draw.surface.Token;
import dev.remit.model.TopologyType;
import java.util.List;

/// The left band of a chip, which says who runs the service, as boxes of one colour.
record DrawioBand(Token colour, Rect box) {
    private static final double WIDTH = 6;
    private static final double THIN = 2;

    static List<DrawioBand> of(Chip chip) {
        Token team = TeamLook.of(chip.team().orElse(TopologyType.UNDEFINED)).stroke();
        return switch (chip.band()) {
            case TEAM -> List.of(part(chip, team, 0, 1));
            case SRE -> List.of(part(chip, Token.SRE, 0, 1));
            case HALVES -> List.of(part(chip, team, 0, 0.5), part(chip, Token.SRE, 0.5, 1));
            case TWO_THIRDS -> List.of(part(chip, team, 0, 2.0 / 3), part(chip, Token.SRE, 2.0 / 3, 1));
            case OUTLINED -> List.of(part(chip, Token.SRE, 0, 1), within(part(chip, team, 0, 1)));
            case STRIPES ->
                List.of(
                        part(chip, Token.OPERATIONS, 0, 0.2),
                        part(chip, Token.OPERATIONS, 0.4, 0.6),
                        part(chip, Token.OPERATIONS, 0.8, 1));
            case NONE -> List.of();
        };
    }

    private static DrawioBand part(Chip chip, Token colour, double from, double to) {
        Rect box = chip.box();
        return new DrawioBand(
                colour,
                Rect.between(box.x(), box.y() + box.height() * from, box.x() + WIDTH, box.y() + box.height() * to));
    }

    private static DrawioBand within(DrawioBand outer) {
        return new DrawioBand(outer.colour, outer.box.grown(-THIN));
    }
}
