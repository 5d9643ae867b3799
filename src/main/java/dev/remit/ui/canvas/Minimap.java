package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole picture in small, shapes only, with a frame around what the window shows. A click or drag moves there.
public final class Minimap extends StackPane {
    private static final Size SIZE = new Size(158, 118);

    private final Session session;
    private final Outlines outlines;
    private final Canvas canvas = new Canvas(SIZE.width(), SIZE.height());
    private Optional<State> state = Optional.empty();

    public Minimap(Session session, Fonts fonts) {
        this.session = session;
        outlines = new Outlines(fonts, SIZE);
        getStyleClass().add("minimap");
        getChildren().setAll(canvas);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setOnMousePressed(this::jump);
        setOnMouseDragged(this::jump);
    }

    public void show(State now, Theme theme) {
        state = Optional.of(now);
        boolean seesAll = now.camera().seen(now.window()).contains(now.picture().extent());
        setVisible(!seesAll);
        if (!seesAll) paint(now, theme);
    }

    private void paint(State now, Theme theme) {
        var surface = outlines.paint(now.picture(), theme, canvas);
        var pen = Pen.solid(
                Palette.of(theme).colour(Token.ACCENT), 1.5 / camera(now).zoom());
        surface.rectangle(now.camera().seen(now.window()), 0, Ink.outline(pen));
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
