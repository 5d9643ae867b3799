package dev.remit.draw.paint;

import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Token;
import dev.remit.model.TopologyType;

/// How each type of team is drawn: the published Team Topologies shapes.
///
/// @param radius of the corners
/// @param cut off the corners, which makes an octagon
record TeamLook(Token fill, Token stroke, Dash dash, double radius, double cut) {
    private static final double ROUND = 8;
    private static final double CUT = 16;

    static TeamLook of(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> rounded(Token.STREAM_FILL, Token.STREAM_STROKE, Dash.SOLID);
            case ENABLING -> rounded(Token.ENABLING_FILL, Token.ENABLING_STROKE, Dash.SOLID);
            case UNDEFINED -> rounded(Token.UNDEFINED_FILL, Token.UNDEFINED_STROKE, Dash.DOTTED);
            case PLATFORM -> new TeamLook(Token.PLATFORM_FILL, Token.PLATFORM_STROKE, Dash.SOLID, 0, 0);
            case COMPLICATED_SUBSYSTEM ->
                new TeamLook(Token.SUBSYSTEM_FILL, Token.SUBSYSTEM_STROKE, Dash.SOLID, 0, CUT);
        };
    }

    private static TeamLook rounded(Token fill, Token stroke, Dash dash) {
        return new TeamLook(fill, stroke, dash, ROUND, 0);
    }
}
