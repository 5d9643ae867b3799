package dev.remit.draw.lens;

import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.draw.lens.Readings.Gauge;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.List;

/// Puts teams into classes by how much of what they can carry they do.
final class Loading {
    private static final double NEAR = 0.8;
    private static final double FAR_OVER = 1.5;
    private static final Tint WITHIN = new Tint(Token.LENS_GOOD, "–", Text.of("Below 80 % of the limit"));
    private static final Tint CLOSE = new Tint(Token.LENS_NEAR, "=", Text.of("Up to the limit"));
    private static final Tint OVER = new Tint(Token.LENS_OVER, "+", Text.of("Above the limit"));
    private static final Tint FAR = new Tint(Token.LENS_FAR_OVER, "!", Text.of("Above one and a half times the limit"));
    private static final Tint UNKNOWN = new Tint(Token.LENS_UNKNOWN, "?", Text.of("Not known"));
    private static final List<Tint> ALL = List.of(FAR, OVER, CLOSE, WITHIN, UNKNOWN);

    private Loading() {}

    static Colouring of(Text title, Gauge gauge, Picture picture) {
        return new Classes(title, ALL).teams(picture, team -> tint(team, gauge));
    }

    private static Tint tint(TeamBox team, Gauge gauge) {
        Double figure = gauge.figures().get(team.id());
        return figure == null ? UNKNOWN : tint(figure / gauge.limit());
    }

    private static Tint tint(double share) {
        if (share < NEAR) return WITHIN;
        if (share <= 1) return CLOSE;
        return share <= FAR_OVER ? OVER : FAR;
    }
}
