package dev.remit.editor;

import dev.remit.draw.Figure;
import dev.remit.draw.Grouping;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.edit.Spot;
import dev.remit.model.Document;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts new things on the diagram, as one step: the first around a point, more beside and beneath it.
///
/// @param at the middle of the first, on the plane
/// @param home the team or grouping they go into, where it is known; else what lies at the point
public record Adding(Point at, Optional<Id> home) {
    private static final int IN_A_ROW = 4;
    private static final double GAP = 40;

    /// One of them. Without a name it gets the usual one, to be given another.
    public record Line(String name, Blueprint what) {
        String called() {
            return name.isEmpty() ? what.newName().toString() : name;
        }
    }

    /// The state with them, selected.
    public State of(List<Line> lines, State state) {
        Document document = state.document();
        var ids = new ArrayList<Id>();
        Point corner = at;
        double lowest = at.y();
        for (Line line : lines) {
            Size size = line.what.size();
            var made = line.what.make(
                    line.called(), spot(corner, size, state), home(line, state), state.diagram(), document);
            document = made.edit().apply(document);
            ids.add(made.id());
            lowest = Math.max(lowest, corner.y() + size.height());
            corner = ids.size() % IN_A_ROW == 0 ? new Point(at.x(), lowest + GAP) : corner.plus(size.width() + GAP, 0);
        }
        Document all = document;
        return state.changed(step(lines), any -> all).selecting(Selection.of(ids));
    }

    private static Text step(List<Line> lines) {
        return lines.size() == 1
                ? lines.getFirst().what.step(lines.getFirst().called())
                : Text.of("Add {0} elements", lines.size());
    }

    private static Spot spot(Point middle, Size size, State state) {
        return Snap.spot(middle.plus(-size.width() / 2, -Math.min(size.height(), 64) / 2), state.habits());
    }

    /// A service goes into the team it is put on, a team into the grouping.
    private Optional<Id> home(Line line, State state) {
        if (home.isPresent() && line.what == Blueprint.SERVICE) return home;
        return homeAt(line.what, at, state).map(Figure::id);
    }

    /// The figure that would take in what is put down at a point of the plane.
    public static Optional<Figure> homeAt(Blueprint what, Point plane, State state) {
        return state.picture()
                .figures()
                .filter(figure -> takesIn(figure, what) && figure.box().contains(plane))
                .findFirst();
    }

    private static boolean takesIn(Figure figure, Blueprint what) {
        return what == Blueprint.SERVICE
                ? figure instanceof TeamBox
                : what.topology().isPresent() && figure instanceof Grouping;
    }

    /// The box a new one would have with its middle at a point of the plane.
    public static Rect box(Blueprint what, Point middle, State state) {
        Spot corner = spot(middle, what.size(), state);
        return new Rect(corner.x(), corner.y(), what.size().width(), what.size().height());
    }
}
