package dev.remit.ui.panel;

import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.Pane;
import dev.remit.ui.session.choice.Preferences;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between two panes, which a hand or the arrow keys can move to make a pane wider or higher. A double click
/// gives the pane the size it had at first.
public final class Sash extends Region {
    private static final double LEAST = 160;
    private static final double REACH = 4;
    private static final double STEP = 16;
    private static final double LARGEST_SHARE = 0.4;

    private final Session session;
    private final Region node;
    private final Measure measure;
    private final Region grip = new Region();
    private double from;
    private double start;
    private double wanted;

    /// Which pane it resizes, in which direction, and how large that is as long as nobody drags.
    ///
    /// @param sign 1 where the pane grows to the right, −1 where it grows to the left or up
    public record Measure(Pane pane, Orientation line, int sign, int usual) {
        public static Measure before(Pane pane, int usual) {
            return new Measure(pane, Orientation.VERTICAL, 1, usual);
        }

        public static Measure after(Pane pane, int usual) {
            return new Measure(pane, Orientation.VERTICAL, -1, usual);
        }

        public static Measure beneath(Pane pane, int usual) {
            return new Measure(pane, Orientation.HORIZONTAL, -1, usual);
        }

        boolean stands() {
            return line == Orientation.VERTICAL;
        }
    }

    public Sash(Session session, Region node, Measure measure) {
        this.session = session;
        this.node = node;
        this.measure = measure;
        getStyleClass().addAll("sash", measure.stands() ? "sash-standing" : "sash-lying");
        grip.setManaged(false);
        grip.setCursor(measure.stands() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        grip.setOnMousePressed(this::take);
        grip.setOnMouseDragged(this::drag);
        grip.setOnMouseReleased(event -> keep());
        grip.setOnMouseClicked(this::reset);
        grip.setFocusTraversable(true);
        grip.setAccessibleRole(AccessibleRole.THUMB);
        grip.setAccessibleText(words(measure.pane()).toString());
        grip.setOnKeyPressed(this::push);
        grip.getStyleClass().add("sash-grip");
        getChildren().setAll(grip);
        // The line is too thin to be caught, so what catches lies over its neighbours.
        setViewOrder(-1);
        parentProperty().addListener((property, old, now) -> follow(Optional.ofNullable(now)));
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(node.visibleProperty());
    }

    public void show(Preferences preferences) {
        resize(preferences.size(measure.pane()).orElse(measure.usual()));
    }

    @Override
    protected void layoutChildren() {
        if (measure.stands()) grip.resizeRelocate(-REACH, 0, getWidth() + 2 * REACH, getHeight());
        else grip.resizeRelocate(0, -REACH, getWidth(), getHeight() + 2 * REACH);
    }

    private void take(MouseEvent event) {
        from = at(event);
        start = measure.stands() ? node.getWidth() : node.getHeight();
    }

    private void drag(MouseEvent event) {
        resize(Math.max(LEAST, start + sign() * (at(event) - from)));
    }

    /// The arrows do what a hand does.
    private void push(KeyEvent event) {
        int way = switch (event.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        if (way == 0 || event.isAltDown() || event.isShortcutDown()) return;
        start = measure.stands() ? node.getWidth() : node.getHeight();
        resize(Math.max(LEAST, start + sign() * way * STEP));
        keep();
        event.consume();
    }

    /// Where the window is mirrored, what grew to the right grows to the left.
    private int sign() {
        boolean isMirrored = measure.stands() && getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        return isMirrored ? -measure.sign() : measure.sign();
    }

    private static Text words(Pane pane) {
        return switch (pane) {
            case LEFT -> Text.of("Width of the outline");
            case BOTTOM -> Text.of("Height of the findings");
            case INSPECTOR -> Text.of("Width of the inspector");
            case MINIMAP -> Text.of("Size of the minimap");
            case REASONS -> Text.of("Width of the reasons");
            case DETAILS -> Text.of("Width of the details");
        };
    }

    private void keep() {
        int now = (int) Math.round(wanted);
        session.prefer(them ->
                them.size(measure.pane()).orElse(measure.usual()) == now ? them : them.sizing(measure.pane(), now));
    }

    private void reset(MouseEvent event) {
        if (event.getClickCount() == 2) session.prefer(now -> now.sizing(measure.pane(), measure.usual()));
    }

    private void resize(double pixels) {
        wanted = pixels;
        fit();
    }

    /// In a small window no pane takes the room of the others.
    private void fit() {
        double most = getParent() instanceof Region parent ? LARGEST_SHARE * extent(parent) : 0;
        double pixels = most > 0 ? Math.min(wanted, most) : wanted;
        if (measure.stands()) node.setPrefWidth(pixels);
        else node.setPrefHeight(pixels);
    }

    private void follow(Optional<Parent> parent) {
        if (parent.isEmpty() || !(parent.get() instanceof Region room)) return;
        var size = measure.stands() ? room.widthProperty() : room.heightProperty();
        size.addListener((property, old, now) -> fit());
    }

    private double extent(Region parent) {
        return measure.stands() ? parent.getWidth() : parent.getHeight();
    }

    private double at(MouseEvent event) {
        return measure.stands() ? event.getScreenX() : event.getScreenY();
    }
}
