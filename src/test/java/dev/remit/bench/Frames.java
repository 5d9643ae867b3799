package dev.remit.bench;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.View;
import dev.remit.draw.arrange.Layouts;
import dev.remit.draw.arrange.Shown;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Grid;
import dev.remit.draw.paint.Painter;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.edit.Megacorp;
import dev.remit.editor.Camera;
import dev.remit.editor.Input;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.model.Diagram;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.text.Outcome;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.canvas.FxSurface;
import dev.remit.ui.canvas.TextWidths;
import dev.remit.ui.session.UnseenWindow;
import dev.remit.ui.session.choice.MotionChoice;
import dev.remit.ui.session.choice.WheelChoice;
import dev.remit.ui.theme.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What the map costs a frame, by the software pipeline, 1600 × 1000 off the screen. Budgets: pan and drag 16 ms at any
/// size, a step of zoom 50 ms at 300 teams, the first frame 100 ms and the layout 50 ms at 1,000.
///
/// A plain class, since JavaFX has threads of its own. "Nothing" is what it costs to
/// take the pixels off the screen.
public final class Frames {
    private static final Size WINDOW = new Size(1600, 1000);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    /// Where chips are as many and as small as they get.
    private static final double CROWDED = 0.2;
    private static final List<Corporation> SIZES = List.of(
            new Corporation("S", Megacorp.of(50, 6, 2)),
            new Corporation("M", Megacorp.of(300, 10, 2)),
            new Corporation("L", Megacorp.of(1000, 10, 3)));

    private final Fonts fonts = Fonts.bundled();
    private final TextWidths metrics = new TextWidths(fonts);
    private final WritableImage image = new WritableImage((int) WINDOW.width(), (int) WINDOW.height());
    private final Corporation corporation;
    private final UnseenWindow window = unseen();
    private Theme theme = Theme.LIGHT;
    private final DiagramView view = new DiagramView(window.session, fonts, metrics, () -> this.theme);
    private final Scene scene = new Scene(view, WINDOW.width(), WINDOW.height());

    private record Corporation(String size, Document document) {
        Diagram map() {
            return document.diagrams().stream().findFirst().orElseThrow();
        }
    }

    private Frames(Corporation corporation) {
        this.corporation = corporation;
    }

    /// @param arguments the sizes to measure, or none for all
    public static void main(String... arguments) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var wanted = List.of(arguments);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            SIZES.stream()
                    .filter(size -> wanted.isEmpty() || wanted.contains(size.size))
                    .forEach(size -> new Frames(size).measure());
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void measure() {
        tell("layout", i -> layout());
        tell("picture", i -> picture());
        tell("first frame", i -> firstFrame());
        window.filing.open("Megacorp", () -> new Outcome.Done<>(corporation.document, List.of()));
        window.session.show(now ->
                now.preferring(them -> them.with("wheel", WheelChoice.PAN).with("motion", MotionChoice.REDUCED)));
        frame();
        tell("nothing", i -> frame());
        move("all", camera());
        move("20 %", at(CROWDED));
        move("100 %", at(1));
    }

    private Camera at(double zoom) {
        return new Camera(Point.ORIGIN, zoom).centredOn(team().middle(), WINDOW);
    }

    private void move(String where, Camera start) {
        tell("pan, " + where, start, i -> turn(i / 60 % 2 == 0 ? 17 : -17, Held.NOTHING));
        tell("fast pan, " + where, start, i -> turn(i / 20 % 2 == 0 ? 60 : -60, Held.NOTHING));
        tell("zoom, " + where, start, i -> turn(i / 10 % 2 == 0 ? 40 : -40, Held.CONTROL));
        tell("repainted, " + where, start, i -> repaint(i % 2 == 0 ? Theme.DARK : Theme.LIGHT));
        look(start);
        drag("drag, " + where);
    }

    private void tell(String what, Camera start, IntConsumer step) {
        look(start);
        tell(what, step);
    }

    private void look(Camera camera) {
        window.session.edit(editor -> editor.look(camera));
        settle();
    }

    /// As when the hand has rested for a moment after zooming: a timer would paint anew, but none runs here.
    private void settle() {
        repaint(Theme.DARK);
        repaint(Theme.LIGHT);
    }

    private void repaint(Theme other) {
        theme = other;
        frame();
    }

    private void layout() {
        var structure = Structure.of(corporation.document, TODAY);
        Layouts.standard().place(Shown.of(structure, corporation.map()), structure);
    }

    private Picture picture() {
        return Picture.of(Structure.of(corporation.document, TODAY), corporation.map(), Marks.NONE, metrics);
    }

    /// From a document in memory to pixels.
    private void firstFrame() {
        var picture = picture();
        var camera = Camera.fitting(picture.extent(), WINDOW);
        var canvas = new Canvas(WINDOW.width(), WINDOW.height());
        var surface = new FxSurface(canvas.getGraphicsContext2D(), fonts, camera);
        var seen = new View(camera.toPlane(new Rect(0, 0, WINDOW.width(), WINDOW.height())), camera.zoom());
        var palette = Palette.of(Theme.LIGHT);
        new Grid(seen, palette, surface).paint();
        Painter.paint(picture, seen, palette, metrics, surface);
        canvas.snapshot(null, image);
    }

    /// A team is taken by its name and moved about.
    private void drag(String what) {
        Point at = camera().toScreen(team().corner().plus(30, 12));
        mouse(MouseEvent.MOUSE_PRESSED, at);
        tell(what, i -> mouse(MouseEvent.MOUSE_DRAGGED, at.plus(7.0 * (i % 40) + 5, 4.0 * (i % 30))));
        view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        window.session.edit(editor -> editor.handle(new Input.Cancel()));
        mouse(MouseEvent.MOUSE_RELEASED, at);
    }

    private Rect team() {
        var teams = state().picture().teams();
        return teams.get(teams.size() / 2).box();
    }

    private Camera camera() {
        return state().camera();
    }

    private State state() {
        return window.session.showing().desk().orElseThrow().state();
    }

    private enum Held {
        NOTHING,
        CONTROL
    }

    private void turn(double by, Held held) {
        boolean control = held == Held.CONTROL;
        view.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                800,
                500,
                800,
                500,
                false,
                control,
                false,
                false,
                false,
                false,
                control ? 0 : by / 2,
                by,
                control ? 0 : by / 2,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
        frame();
    }

    private void mouse(EventType<MouseEvent> type, Point at) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        view.fireEvent(new MouseEvent(
                type,
                at.x(),
                at.y(),
                at.x(),
                at.y(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                null));
        frame();
    }

    private void frame() {
        view.show(window.session.showing());
        scene.snapshot(image);
    }

    private void tell(String what, IntConsumer step) {
        System.out.println(Timing.of(corporation.size + " " + what, step));
    }

    private static UnseenWindow unseen() {
        try {
            return new UnseenWindow(Files.createTempDirectory("remit-frames"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
