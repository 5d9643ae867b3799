package dev.remit.draw.paint;

import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Anchor;
import dev.remit.draw.surface.Colour;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.TextStyle;
import dev.remit.draw.surface.Token;
import dev.remit.text.Text;
import java.util.ArrayList;

/// Paints the words of a team: name, people and load, what it does for others, its tag and its count of findings.
record HeaderPaint(Brush brush, TeamBox team, TeamLook look, TeamFacts facts, Taken taken) {
    private static final double PADDING = 12;
    private static final double SIGN_TOP = 8;
    private static final double SIGN_GAP = 6;
    private static final double NAME_BASE = 22;
    private static final double LINE = 18;
    private static final double FACTS_GAP = 8;
    private static final double LEAST_FACTS = 40;
    private static final double TAG_WIDTH = 32;
    private static final double TAG_HEIGHT = 18;

    /// From afar the findings alone, above all names.
    void paintMark() {
        new FindingPaint(brush).paint(team, facts.tally(), look.fill());
    }

    void paint() {
        if (!brush.view().isLegible(TextStyle.TEAM_NAME.size())) new SignPaint(brush, taken).paintName(team, look);
        else if (team.isUpright()) new UprightPaint(brush, team, look).paint(facts.all());
        else paintHeader();
        switch (brush.view().detail()) {
            case FULL -> pill().paint();
            case CHIPS, BOXES -> {}
        }
    }

    private void paintHeader() {
        look.tint().ifPresent(tint -> new TintPaint(brush).paint(tint, at(edge(), SIGN_TOP)));
        double left = left();
        double right = team.box().width() - PADDING - pill().width();
        double whole = brush.width(team.name(), TextStyle.TEAM_NAME);
        // The edge tells of SRE as well, but nothing else says what the team is called.
        if (team.sre() && right - TAG_WIDTH - FACTS_GAP - left >= whole) right = paintTag(right);
        double width = Math.min(right - left, whole);
        brush.nameOn(fill(), team.name(), width, at(left, NAME_BASE), TextStyle.TEAM_NAME);
        if (team.isBare()) paintLines(left);
        else paintFacts(left + width + FACTS_GAP, right);
    }

    private double edge() {
        return PADDING + (team.sre() ? TeamLook.SRE_EDGE : 0);
    }

    /// Where the name begins: after the sign of its class.
    private double left() {
        return edge() + (look.tint().isPresent() ? TintPaint.SIZE + SIGN_GAP : 0);
    }

    private PillPaint pill() {
        double right = team.box().width() - PADDING;
        double name = team.isUpright() ? 0 : brush.width(team.name(), TextStyle.TEAM_NAME);
        return PillPaint.beside(name, right - left(), brush, facts.tally(), at(right, 4));
    }

    private double paintTag(double right) {
        if (!brush.view().isLegible(TextStyle.NUMBER.size())) return right;
        var box = new Rect(team.box().x() + right - TAG_WIDTH, team.box().y() + 8, TAG_WIDTH, TAG_HEIGHT);
        brush.surface().rectangle(box, 3, Ink.fill(brush.colour(Token.SRE)));
        brush.text("SRE", new Point(box.middleX(), box.y() + 13), TextStyle.NUMBER, Anchor.MIDDLE, Token.ON_ACCENT);
        return right - TAG_WIDTH - FACTS_GAP;
    }

    /// All facts where they fit, else the people alone, else nothing.
    private void paintFacts(double left, double right) {
        facts.joined()
                .filter(text -> fits(text, right - left))
                .or(() -> team.people().filter(text -> fits(text, right - left)))
                .ifPresent(text -> paintLine(text, left, NAME_BASE));
    }

    private boolean fits(Text text, double room) {
        return room >= LEAST_FACTS && brush.width(text.toString(), TextStyle.TEAM_FACTS) <= room;
    }

    private void paintLines(double left) {
        var lines = new ArrayList<Text>();
        facts.joined().ifPresent(lines::add);
        lines.addAll(team.lines());
        double base = NAME_BASE + LINE + 2;
        for (Text line : lines) {
            if (base > team.box().height() - 4) return;
            paintLine(line, left, base);
            base += LINE;
        }
    }

    private void paintLine(Text text, double left, double base) {
        double room = team.box().width() - PADDING - left;
        String fitted = brush.metrics().fitted(text.toString(), TextStyle.TEAM_FACTS, room);
        brush.textOn(fill(), fitted, at(left, base), TextStyle.TEAM_FACTS, Anchor.START, look.muted());
    }

    private Colour fill() {
        return brush.colour(look.fill());
    }

    private Point at(double x, double y) {
        return team.box().corner().plus(x, y);
    }
}
