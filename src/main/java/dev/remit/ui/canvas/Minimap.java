package dev.remit.ui.canvas;

import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Ink;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Pen;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.editor.Camera;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.TopologyType;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole picture in small, shapes only, with a frame around what the window shows. A click or drag moves there.
public final class Minimap extends StackPane {
    private static final Size SIZE = new Size(158, 118);
    private static final double PADDING = 6;

    private final Session session;
    private final Fonts fonts;
    private final Canvas canvas = new Canvas(SIZE.width(), SIZE.height());
    private Optional<State> state = Optional.empty();

    public Minimap(Session session, Fonts fonts) {
        this.session = session;
        this.fonts = fonts;
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
        var context = canvas.getGraphicsContext2D();
        var palette = Palette.of(theme);
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.clearRect(0, 0, SIZE.width(), SIZE.height());
        Camera camera = camera(now);
        var surface = new FxSurface(context, fonts, camera);
        Picture picture = now.picture();
        picture.groupings()
                .forEach(it -> box(surface, it.box(), palette, Token.VALUE_STREAM_FILL, Token.BORDER, camera));
        picture.teams().forEach(it -> box(surface, it.box(), palette, fill(it.type()), Token.CHIP_STROKE, camera));
        var pen = Pen.solid(palette.colour(Token.ACCENT), 1.5 / camera.zoom());
        surface.rectangle(now.camera().seen(now.window()), 0, Ink.outline(pen));
    }

    private static void box(FxSurface surface, Rect box, Palette palette, Token fill, Token stroke, Camera camera) {
        var pen = Pen.solid(palette.colour(stroke), 0.75 / camera.zoom());
        surface.rectangle(box, 0, Ink.fill(palette.colour(fill)).outlined(pen));
    }

    private void jump(MouseEvent event) {
        state.ifPresent(now -> {
            Point plane = camera(now).toPlane(new Point(event.getX() - 1, event.getY() - 1));
            session.edit(editor -> editor.look(editor.state().camera().centredOn(plane, now.window())));
        });
        event.consume();
    }

    private static Camera camera(State now) {
        Rect all = now.picture().extent();
        double zoom = Math.min(
                (SIZE.width() - 2 * PADDING) / Math.max(1, all.width()),
                (SIZE.height() - 2 * PADDING) / Math.max(1, all.height()));
        return new Camera(Point.ORIGIN, zoom).centredOn(all.middle(), SIZE);
    }

    private static Token fill(TopologyType type) {
        return switch (type) {
            case STREAM_ALIGNED -> Token.STREAM_FILL;
            case PLATFORM -> Token.PLATFORM_FILL;
            case ENABLING -> Token.ENABLING_FILL;
            case COMPLICATED_SUBSYSTEM -> Token.SUBSYSTEM_FILL;
            case UNDEFINED -> Token.UNDEFINED_FILL;
        };
    }
}
