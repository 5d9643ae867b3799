package dev.remit.ui.canvas;

import dev.remit.draw.Figure;
import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.Gesture;
import dev.remit.editor.Input;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.shape.Id;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The map: a picture of the open document that a hand can move, zoom and select in.
public final class DiagramView extends Region {
    private final Session session;
    private final Supplier<Theme> theme;
    private final BaseLayer base;
    private final OverlayLayer overlay;
    private final PromptLayer prompts;
    private final Lifting lifting = new Lifting();
    private final Glide glide = new Glide(this::repaint);
    private final Region ring = new Region();
    private Optional<Desk> desk = Optional.empty();
    private Optional<Picture> drawn = Optional.empty();
    private Optional<Checked> marked = Optional.empty();
    private Optional<Picture> picture = Optional.empty();
    private Optional<Set<Id>> spotlight = Optional.empty();
    private Optional<Set<Id>> lit = Optional.empty();
    private Optional<Id> hovered = Optional.empty();
    private Optional<Point> pointer = Optional.empty();
    private boolean isByHand = true;

    public DiagramView(Session session, Fonts fonts, Metrics metrics, Supplier<Theme> theme) {
        this.session = session;
        this.theme = theme;
        base = new BaseLayer(fonts, metrics);
        overlay = new OverlayLayer(fonts, metrics);
        prompts = new PromptLayer(session, this::requestFocus);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("canvas-ring");
        getChildren().setAll(base.canvas(), overlay.canvas(), prompts, ring);
        getStyleClass().add("diagram");
        setId("diagram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setClip(clipToSize());
        new Hands(this::handle, () -> session.showing().preferences().wheel()).listen(this);
        setOnMouseExited(event -> leave());
        addEventHandler(KeyEvent.KEY_PRESSED, new Walking(session)::walk);
    }

    public void show(Showing showing) {
        desk = showing.desk();
        spotlight = showing.spotlight();
        desk.ifPresent(open -> {
            boolean isOther = !same(Optional.of(open.state().picture()), drawn);
            mark(open);
            follow(open.state(), isOther);
            setAccessibleText(Spoken.of(open).toString());
            prompts.show(open.state());
        });
        repaint();
    }

    /// Where the mouse is, if it is over the map.
    public Optional<Point> pointer() {
        return pointer;
    }

    /// A hand that began elsewhere in the window is over the map now.
    public void carry(MouseEvent event) {
        handle(new Input.Move(at(event), Set.of()));
    }

    public boolean holds(MouseEvent event) {
        return contains(sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    public void letGo(MouseEvent event) {
        requestFocus();
        handle(new Input.Release(at(event), Set.of()));
    }

    /// What is held is put down in the middle of the view.
    public void putInMiddle() {
        requestFocus();
        handle(new Input.Release(new Point(getWidth() / 2, getHeight() / 2), Set.of()));
    }

    private Point at(MouseEvent event) {
        var local = sceneToLocal(event.getSceneX(), event.getSceneY());
        return new Point(local.getX(), local.getY());
    }

    @Override
    protected void layoutChildren() {
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        prompts.resizeRelocate(0, 0, getWidth(), getHeight());
        session.resize(new Size(getWidth(), getHeight()));
    }

    private void handle(Input input) {
        isByHand = true;
        session.edit(editor -> editor.handle(input));
        if (input instanceof Input.Move move) follow(move.at());
    }

    private void follow(Point at) {
        pointer = Optional.of(at);
        hover(picture.flatMap(it -> it.at(glide.shown().toPlane(at))));
    }

    private void leave() {
        pointer = Optional.empty();
        hover(Optional.empty());
    }

    private void hover(Optional<Id> id) {
        if (id.equals(hovered)) return;
        hovered = id;
        repaintOverlay();
    }

    /// Marks are put on the picture only when one of them has changed, so that the base layer sees the same instance.
    private void mark(Desk open) {
        var now = Optional.of(open.state().picture());
        boolean isSame = same(now, drawn) && same(open.checked(), marked) && spotlight.equals(lit);
        drawn = now;
        marked = open.checked();
        lit = spotlight;
        if (isSame) return;
        var marks = open.checked().map(Checked::marks).orElse(Marks.NONE);
        picture = now.map(it -> it.marked(marks.dimming(dimmed(it))));
    }

    /// All but what stands in the spotlight.
    private Set<Id> dimmed(Picture whole) {
        if (spotlight.isEmpty()) return Set.of();
        var bright = spotlight.get();
        return whole.figures()
                .map(Figure::id)
                .filter(id -> !bright.contains(id))
                .collect(Collectors.toSet());
    }

    private static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one.isPresent() == other.isPresent()
                && one.filter(it -> it != other.orElse(it)).isEmpty();
    }

    private void follow(State state, boolean isOther) {
        if (isByHand || isOther) glide.jump(state.camera());
        else glide.go(state.camera(), state.window());
        isByHand = false;
        setCursor(cursor(state.gesture()));
    }

    private void repaint() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        var size = new Size(getWidth(), getHeight());
        if (desk.isPresent()) lifting.show(picture, desk.get().state().gesture().lift());
        lifting.left().ifPresent(it -> base.show(new BaseLayer.Frame(it, theme.get(), glide.shown(), size)));
        prompts.move(glide.shown());
        repaintOverlay();
    }

    private void repaintOverlay() {
        if (desk.isEmpty() || picture.isEmpty()) return;
        State state = desk.get().state();
        var marks = picture.get()
                .marks()
                .selecting(Set.copyOf(state.selection().ids()))
                .hovering(hovered);
        var size = new Size(getWidth(), getHeight());
        overlay.show(picture.get().marked(marks), lifting.held(), state, theme.get(), glide.shown(), size);
    }

    private static Cursor cursor(Gesture gesture) {
        return switch (gesture.pointer()) {
            case ARROW -> Cursor.DEFAULT;
            case OPEN_HAND -> Cursor.OPEN_HAND;
            case CLOSED_HAND -> Cursor.CLOSED_HAND;
            case CROSS -> Cursor.CROSSHAIR;
            case MOVE -> Cursor.MOVE;
            case COPY -> Cursor.CROSSHAIR;
            case REFUSED -> Cursor.DISAPPEAR;
            case TEXT -> Cursor.TEXT;
            case RESIZE_ACROSS -> Cursor.H_RESIZE;
            case RESIZE_DOWN -> Cursor.V_RESIZE;
            case RESIZE_FALLING -> Cursor.NW_RESIZE;
            case RESIZE_RISING -> Cursor.NE_RESIZE;
        };
    }

    private Rectangle clipToSize() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }
}
