package dev.remit.draw.paint;

import dev.remit.draw.Chip;
import dev.remit.draw.Detail;
import dev.remit.draw.Tint;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.model.TopologyType;
import java.util.Optional;

/// Paints one chip: band, tier or the sign of a lens, name, who runs it, and its badges.
record ChipPaint(Brush brush, Chip chip, Optional<Tint> tint) {
    private static final double RADIUS = 4;
    private static final double TEXT_LEFT = 42;
    private static final double COMPACT_LEFT = 16;
    private static final double TEXT_RIGHT = 8;
    private static final double NAME_BASE = 17;
    private static final double WORDS_BASE = 32;
    private static final double BADGE_GAP = 6;
    private static final double SIGN_LEFT = 18;
    private static final double SIGN_TOP = 8;
    private static final double SIGN = 1.4;
    private static final double SIGN_GAP = 4;
    private static final double BUILDER = 28;

    void paint() {
        paintBox();
        if (brush.view().detail() != Detail.FULL) return;
        if (brush.view().isLegible(TextStyle.CAPTION.size())) paintWords();
        else paintName();
    }

    private void paintBox() {
        Rect box = chip.box();
        brush.surface().rectangle(box, RADIUS, Ink.fill(brush.colour(fill())));
        var type = chip.team().orElse(TopologyType.UNDEFINED);
        new BandPaint(brush, box, brush.colour(TeamLook.of(type).stroke()), brush.colour(fill())).paint(chip.band());
        brush.surface().rectangle(box, RADIUS, Ink.outline(outline()));
    }

    private Pen outline() {
        var colour = brush.colour(tint.isPresent() ? Token.EDGE : Token.CHIP_STROKE);
        return switch (chip.standing()) {
            case OWNED -> new Pen(colour, brush.view().atLeast(0.5, 1), Dash.SOLID);
            case UNOWNED, EXTERNAL -> new Pen(colour, 1.5, Dash.DASHED);
        };
    }

    private void paintWords() {
        var badges = new BadgePaint(brush, chip);
        tint.ifPresentOrElse(this::paintSign, badges::paintTier);
        double right = badges.paintRow();
        double builder = chip.builder().isPresent() ? BUILDER : 0;
        var metrics = brush.metrics();
        double room = chip.box().width() - TEXT_LEFT - TEXT_RIGHT - builder;
        String words = metrics.fitted(chip.words().toString(), TextStyle.CAPTION, room);
        brush.name(chip.name(), right - BADGE_GAP - TEXT_LEFT, at(TEXT_LEFT, NAME_BASE), TextStyle.LABEL, Token.FG);
        brush.text(words, at(TEXT_LEFT, WORDS_BASE), TextStyle.CAPTION, tint.isPresent() ? Token.FG : Token.FG_MUTED);
        chip.builder().ifPresent(badges::paintBuilder);
    }

    /// The name alone, as large as it must be to be read.
    private void paintName() {
        var style = TextStyle.LABEL.sized(brush.view().legible(TextStyle.LABEL.size()));
        double size = style.size() * SIGN;
        double left = COMPACT_LEFT + (tint.isPresent() ? size + SIGN_GAP : 0);
        double top = (chip.box().height() - size) / 2;
        tint.ifPresent(it -> new TintPaint(brush)
                .paint(it, new Rect(chip.box().x() + COMPACT_LEFT, chip.box().y() + top, size, size)));
        var at = at(left, chip.box().height() / 2 + style.size() * 0.36);
        brush.name(chip.name(), chip.box().width() - left - TEXT_RIGHT, at, style, Token.FG);
    }

    private void paintSign(Tint by) {
        new TintPaint(brush).paint(by, at(SIGN_LEFT, SIGN_TOP));
    }

    private Token fill() {
        return tint.map(Tint::fill).orElse(Token.CHIP_FILL);
    }

    private Point at(double x, double y) {
        return chip.box().corner().plus(x, y);
    }
}
