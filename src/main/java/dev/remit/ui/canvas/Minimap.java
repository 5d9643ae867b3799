package dev.remit.ui.canvas;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.TeamBox;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Surface;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Severity;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

/// The whole picture in small, shapes only, with a frame around what the window shows. A click or drag moves there.
public final class Minimap extends StackPane {
    private static final Size SIZE = new Size(158, 118);
    private static final double ROOM = 2.2;
    private static final double DOT = 2.5;
    private static final double ZOOM_STEP = 1.1;
    private static final double NOTCH = 40;

    private final Session session;
    private final Outlines outlines;
    private final Canvas shapes = new Canvas(SIZE.width(), SIZE.height());
    private final Canvas frame = new Canvas(SIZE.width(), SIZE.height());
    private Optional<Painted> painted = Optional.empty();
    private Optional<State> state = Optional.empty();

    /// What the shapes show: painted anew only when one of these is another, and not while the view moves.
    private record Painted(Picture picture, Marks marks, Theme theme) {
        boolean isSame(Painted other) {
            return picture == other.picture && marks == other.marks && theme == other.theme;
        }
    }

    public Minimap(Session session, Fonts fonts) {
        this.session = session;
        outlines = new Outlines(fonts, SIZE);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("minimap");
        getChildren().setAll(shapes, frame);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMousePressed(this::jump);
        setOnMouseDragged(this::jump);
        setOnScroll(this::zoom);
    }

    /// Hides itself where the window shows everything anyway or it would cover much of a small map, and while the map
    /// asks something, which it could cover.
    public void show(Showing showing, Theme theme) {
        state = showing.desk().map(Desk::state);
        state.ifPresent(now -> {
            boolean seesAll =
                    now.camera().seen(now.window()).contains(now.picture().extent());
            setVisible(!seesAll && hasRoom(now) && now.prompt().isEmpty() && showing.shows(Pane.MINIMAP));
            var marks =
                    showing.desk().flatMap(Desk::checked).map(Checked::marks).orElse(Marks.NONE);
            if (isVisible()) paint(now, new Painted(now.picture(), marks, theme));
        });
    }

    private static boolean hasRoom(State now) {
        return now.window().width() >= ROOM * SIZE.width() && now.window().height() >= ROOM * SIZE.height();
    }

    private void paint(State now, Painted wanted) {
        if (painted.filter(wanted::isSame).isEmpty()) paint(wanted);
        var context = frame.getGraphicsContext2D();
        Camera small = camera(now);
        var surface = new FxSurface(context, outlines.fonts(), small);
        context.clearRect(0, 0, SIZE.width(), SIZE.height());
        var pen = Pen.solid(Palette.of(wanted.theme).colour(Token.ACCENT), 1.5 / small.zoom());
        surface.rectangle(now.camera().seen(now.window()), 0, Ink.outline(pen));
    }

    private void paint(Painted wanted) {
        painted = Optional.of(wanted);
        var surface = outlines.paint(wanted.picture, wanted.theme, shapes);
        var palette = Palette.of(wanted.theme);
        double radius = DOT / outlines.camera(wanted.picture).zoom();
        wanted.picture.teams().forEach(team -> paint(team, wanted.marks, palette, radius, surface));
    }

    /// A dot in the colour of the worst that was found on the team and its services; none for mere information, which
    /// would hide the shapes of a large map.
    private static void paint(TeamBox team, Marks marks, Palette palette, double radius, Surface surface) {
        Point at = new Point(team.box().right(), team.box().y());
        marks.tally(team)
                .worst()
                .filter(severity -> severity != Severity.INFO)
                .map(Minimap::token)
                .map(palette::colour)
                .ifPresent(colour -> surface.ellipse(Rect.around(at, radius), Ink.fill(colour)));
    }

    private static Token token(Severity severity) {
        return switch (severity) {
            case ERROR -> Token.ERROR;
            case WARNING -> Token.WARNING;
            case INFO -> Token.INFORMATION;
        };
    }

    private void zoom(ScrollEvent event) {
        double factor = Math.pow(ZOOM_STEP, event.getDeltaY() / NOTCH);
        session.edit(editor -> editor.zoom(factor));
        event.consume();
    }

    private void jump(MouseEvent event) {
        state.ifPresent(now -> {
            Point plane = camera(now).toPlane(new Point(event.getX() - 1, event.getY() - 1));
            session.edit(editor -> editor.look(editor.state().camera().centredOn(plane, now.window())));
        });
        event.consume();
    }

    private Camera camera(State now) {
        return outlines.camera(now.picture());
    }
}
