package dev.remit.draw.paint;

import dev.remit.draw.Chip.Host;
import dev.remit.draw.Detail;
import dev.remit.draw.Marks;
import dev.remit.draw.TeamBox;
import dev.remit.draw.Tint;
import dev.remit.draw.surface.Dash;
import dev.remit.draw.surface.Token;
import dev.remit.model.TopologyType;
import java.util.Optional;

/// How each type of team is drawn: the published Team Topologies shapes. A lens changes what their colours say.
///
/// @param muted the colour of what is said beside the name
/// @param radius of the corners
/// @param cut off the corners, which makes an octagon
/// @param tint what a lens says of the team
public record TeamLook(
        Token fill, Token stroke, Token muted, Dash dash, double radius, double cut, Optional<Tint> tint) {
    /// How wide the edge of a team of SRE is.
    static final double SRE_EDGE = 8;

    private static final double ROUND = 8;
    private static final double CUT = 16;

    public static TeamLook of(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> rounded(Token.STREAM_FILL, Token.STREAM_STROKE, Dash.SOLID);
            case ENABLING -> rounded(Token.ENABLING_FILL, Token.ENABLING_STROKE, Dash.SOLID);
            case UNDEFINED -> rounded(Token.UNDEFINED_FILL, Token.UNDEFINED_STROKE, Dash.DOTTED);
            case PLATFORM -> plain(Token.PLATFORM_FILL, Token.PLATFORM_STROKE, Dash.SOLID, 0, 0);
            case COMPLICATED_SUBSYSTEM -> plain(Token.SUBSYSTEM_FILL, Token.SUBSYSTEM_STROKE, Dash.SOLID, 0, CUT);
        };
    }

    private static TeamLook rounded(Token fill, Token stroke, Dash dash) {
        return plain(fill, stroke, dash, ROUND, 0);
    }

    private static TeamLook plain(Token fill, Token stroke, Dash dash, double radius, double cut) {
        return new TeamLook(fill, stroke, Token.TEAM_MUTED, dash, radius, cut, Optional.empty());
    }

    /// As it is drawn where marks say so; without a lens, by its type alone.
    public static TeamLook of(TeamBox team, Marks marks, Detail detail) {
        return marks.tints().isEmpty()
                ? of(team.type())
                : of(team.type()).tinted(marks.tints().of(team, detail));
    }

    /// What lies behind a chip.
    static Token behind(Optional<Host> host, Marks marks) {
        if (host.isEmpty()) return Token.CANVAS;
        if (marks.tints().isEmpty()) return of(host.get().type()).fill;
        return marks.tints().of(host.get().id()).map(Tint::fill).orElse(Token.LENS_TEAM);
    }

    private TeamLook tinted(Optional<Tint> by) {
        return new TeamLook(by.map(Tint::fill).orElse(Token.LENS_TEAM), stroke, Token.FG, dash, radius, cut, by);
    }
}
