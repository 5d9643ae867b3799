package dev.remit.format.out;

import dev.remit.draw.Chip;
import dev.remit.draw.Grouping;
import dev.remit.draw.InteractionShape.Round;
import dev.remit.draw.InteractionShape.Sided;
import dev.remit.draw.Standing;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.InteractionLook;
import dev.remit.draw.paint.TeamLook;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Token;
import dev.remit.model.InteractionMode;
import dev.remit.model.Strength;
import java.util.Optional;

/// The notation in the styles of draw.io.
record DrawioStyle(Palette palette) {
    private static final String WORDS = "html=1;whiteSpace=wrap;fontFamily=Inter,Helvetica,Arial,sans-serif;";
    private static final String HEAD = WORDS + "container=1;collapsible=0;recursiveResize=0;dropTarget=1;"
            + "align=left;verticalAlign=top;spacingLeft=10;spacingTop=2;";
    private static final String DASHED = "dashed=1;fixDash=1;dashPattern=6 4;";
    private static final String DOTTED = "dashed=1;fixDash=1;dashPattern=2 4;";
    private static final int ROUND = 16;
    private static final int SLIGHTLY_ROUND = 8;

    String team(TeamBox team, TeamLook look) {
        String shape = look.cut() > 0 ? "shape=mxgraph.basic.octagon2;dx=" + (int) look.cut() + ";" : corners(look);
        String turned = team.isUpright() && team.isBare() ? "horizontal=0;align=center;" : "";
        String line = look.dash() == Dash.DOTTED ? DOTTED : "";
        return shape + HEAD + turned + line + "fontSize=14;strokeWidth=2;" + fill(look.fill()) + stroke(look.stroke())
                + font(Token.FG);
    }

    private static String corners(TeamLook look) {
        return look.radius() > 0 ? rounded(ROUND) : "rounded=0;";
    }

    String grouping(Grouping.Kind kind) {
        return switch (kind) {
            case VALUE_STREAM ->
                rounded(ROUND) + area(Token.VALUE_STREAM_FILL) + stroke(Token.VALUE_STREAM_STROKE) + font(Token.FG);
            case PLATFORM ->
                "rounded=0;" + area(Token.PLATFORM_GROUP_FILL) + stroke(Token.PLATFORM_GROUP_STROKE) + font(Token.FG);
        };
    }

    private String area(Token fill) {
        return HEAD + DOTTED + "fontSize=12;fontStyle=1;strokeWidth=2;fillOpacity=55;" + fill(fill);
    }

    String tray() {
        return rounded(ROUND) + HEAD + DASHED + "fontSize=12;fontStyle=1;fillColor=none;" + stroke(Token.BORDER)
                + font(Token.FG);
    }

    String chip(Chip chip, Optional<Tint> tint) {
        String line = chip.standing() == Standing.OWNED ? "" : DASHED;
        return rounded(SLIGHTLY_ROUND) + WORDS + line + "align=left;spacingLeft=12;fontSize=12;"
                + fill(tint.map(Tint::fill).orElse(Token.CHIP_FILL)) + stroke(Token.CHIP_STROKE) + font(Token.FG);
    }

    String band(Token colour) {
        return "rounded=0;strokeColor=none;connectable=0;movable=0;resizable=0;" + fill(colour);
    }

    String note() {
        return rounded(SLIGHTLY_ROUND) + WORDS + "align=left;verticalAlign=top;spacingLeft=4;fontSize=13;"
                + fill(Token.BG) + stroke(Token.BORDER_CONTROL) + font(Token.FG);
    }

    String frame() {
        return "rounded=0;" + WORDS + "fillColor=none;pointerEvents=0;align=left;verticalLabelPosition=top;"
                + "verticalAlign=bottom;fontSize=12;fontStyle=1;" + stroke(Token.BORDER_CONTROL) + font(Token.FG_MUTED);
    }

    String need(Strength strength) {
        return line() + "endArrow=block;endFill=1;endSize=5;strokeWidth=1.5;" + stroke(Token.EDGE)
                + (strength == Strength.SOFT ? DASHED : "");
    }

    /// Between teams that are no neighbours.
    String interaction(Optional<InteractionMode> mode) {
        return mode.map(it -> line() + DASHED + "strokeWidth=2;endArrow=block;endFill=0;"
                        + (it == InteractionMode.COLLABORATION ? "startArrow=block;startFill=0;" : "")
                        + stroke(InteractionLook.of(it).stroke()) + font(Token.FG))
                .orElseGet(() -> line() + DOTTED + "strokeWidth=2;endArrow=none;" + stroke(Token.UNDEFINED_STROKE));
    }

    String interaction(Sided form, InteractionMode mode) {
        return switch (mode) {
            case X_AS_A_SERVICE -> "shape=triangle;direction=" + direction(form) + ";" + half(mode);
            case COLLABORATION, FACILITATING ->
                "shape=parallelogram;perimeter=parallelogramPerimeter;size=0.2;fixedSize=0;" + half(mode);
        };
    }

    String interaction(Round form, InteractionMode mode) {
        return "ellipse;" + half(mode);
    }

    String legend() {
        return "text;" + WORDS + "align=left;verticalAlign=top;fontSize=12;" + font(Token.FG);
    }

    String hex(Token token) {
        return palette.colour(token).hex();
    }

    private String half(InteractionMode mode) {
        var look = InteractionLook.of(mode);
        return WORDS + DASHED + "strokeWidth=2;fillOpacity=50;fontSize=12;" + fill(look.fill()) + stroke(look.stroke())
                + font(Token.FG);
    }

    /// Where a triangle points: away from the side that lies along an axis.
    private static String direction(Sided form) {
        Rect box = form.box();
        long atLeft = form.outline().corners().stream()
                .filter(it -> it.x() == box.x())
                .count();
        long atRight = form.outline().corners().stream()
                .filter(it -> it.x() == box.right())
                .count();
        if (atLeft == 2) return "east";
        if (atRight == 2) return "west";
        return form.outline().corners().stream()
                                .map(Point::y)
                                .filter(y -> y == box.y())
                                .count()
                        == 2
                ? "south"
                : "north";
    }

    private String line() {
        return "edgeStyle=orthogonalEdgeStyle;rounded=1;arcSize=8;" + WORDS + "fontSize=11;";
    }

    private static String rounded(int size) {
        return "rounded=1;absoluteArcSize=1;arcSize=" + size + ";";
    }

    private String fill(Token token) {
        return "fillColor=" + hex(token) + ";";
    }

    private String stroke(Token token) {
        return "strokeColor=" + hex(token) + ";";
    }

    private String font(Token token) {
        return "fontColor=" + hex(token) + ";";
    }
}
