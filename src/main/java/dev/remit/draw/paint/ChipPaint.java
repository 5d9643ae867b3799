package dev.remit.draw.paint;

import dev.remit.draw.Chip;
import dev.remit.draw.Detail;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.model.TopologyType;

/// Paints one chip: band, tier, name, who runs it, and its badges.
record ChipPaint(Brush brush, Chip chip) {
    private static final double RADIUS = 4;
    private static final double TEXT_LEFT = 42;
    private static final double COMPACT_LEFT = 16;
    private static final double TEXT_RIGHT = 8;
    private static final double NAME_BASE = 17;
    private static final double WORDS_BASE = 32;
    private static final double BADGE_GAP = 6;
    private static final double BUILDER = 28;

    void paint() {
        paintBox();
        if (brush.view().detail() != Detail.FULL) return;
        if (brush.view().isLegible(TextStyle.CAPTION.size())) paintWords();
        else paintName();
    }

    private void paintBox() {
        Rect box = chip.box();
        brush.surface().rectangle(box, RADIUS, Ink.fill(brush.colour(Token.CHIP_FILL)));
        var type = chip.team().orElse(TopologyType.UNDEFINED);
        new BandPaint(brush, box, brush.colour(TeamLook.of(type).stroke())).paint(chip.band());
        brush.surface().rectangle(box, RADIUS, Ink.outline(outline()));
    }

    private Pen outline() {
        var colour = brush.colour(Token.CHIP_STROKE);
        return switch (chip.standing()) {
            case OWNED -> new Pen(colour, brush.view().atLeast(0.5, 1), Dash.SOLID);
            case UNOWNED, EXTERNAL -> new Pen(colour, 1.5, Dash.DASHED);
        };
    }

    private void paintWords() {
        var badges = new BadgePaint(brush, chip);
        badges.paintTier();
        double right = badges.paintRow();
        double builder = chip.builder().isPresent() ? BUILDER : 0;
        var metrics = brush.metrics();
        String name = metrics.fittedName(chip.name(), TextStyle.LABEL, right - BADGE_GAP - TEXT_LEFT);
        double room = chip.box().width() - TEXT_LEFT - TEXT_RIGHT - builder;
        String words = metrics.fitted(chip.words().toString(), TextStyle.CAPTION, room);
        brush.text(name, at(TEXT_LEFT, NAME_BASE), TextStyle.LABEL, Token.FG);
        brush.text(words, at(TEXT_LEFT, WORDS_BASE), TextStyle.CAPTION, Token.FG_MUTED);
        chip.builder().ifPresent(badges::paintBuilder);
    }

    /// The name alone, as large as it must be to be read.
    private void paintName() {
        var style = TextStyle.LABEL.sized(brush.view().legible(TextStyle.LABEL.size()));
        double room = chip.box().width() - COMPACT_LEFT - TEXT_RIGHT;
        String name = brush.metrics().fittedName(chip.name(), style, room);
        var at = at(COMPACT_LEFT, chip.box().height() / 2 + style.size() * 0.36);
        brush.text(name, at, style, Token.FG);
    }

    private Point at(double x, double y) {
        return chip.box().corner().plus(x, y);
    }
}
