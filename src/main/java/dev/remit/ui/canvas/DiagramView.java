package dev.remit.ui.canvas;

import dev.remit.draw.Legend;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Theme;
import dev.remit.editor.FreeSpot;
import dev.remit.editor.Input;
import dev.remit.editor.Size;
import dev.remit.editor.State;
import dev.remit.editor.Walk;
import dev.remit.shape.Id;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Fonts;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The map: a picture of the open document that a hand can move, zoom and select in.
public final class DiagramView extends Region {
    private static final Duration UNTIL_IT_DIMS = Duration.ofMillis(400);

    private final Session session;
    private final Supplier<Theme> theme;
    private final BaseLayer base;
    private final OverlayLayer overlay;
    private final PromptLayer prompts;
    private final Lifting lifting = new Lifting();
    private final Glide glide;
    private final Travel travel;
    private final Flash flash;
    private final SpokenList spoken;
    private final Cursors cursors = new Cursors();
    private final Region ring = new Region();
    private Optional<Desk> desk = Optional.empty();
    private final Marking marking = new Marking();
    private final Dimming dimming = new Dimming();
    private Optional<Picture> drawn = Optional.empty();
    private Optional<Set<Id>> spotlight = Optional.empty();
    private Optional<Id> hovered = Optional.empty();
    private Optional<Point> pointer = Optional.empty();
    private Optional<Id> rested = Optional.empty();
    private boolean isByHand = true;

    public DiagramView(Session session, Fonts fonts, Metrics metrics, Supplier<Theme> theme) {
        this.session = session;
        this.theme = theme;
        var motion = new Motion(() -> session.showing().preferences().motion());
        glide = new Glide(motion, this::repaint);
        travel = new Travel(motion, this::repaint);
        flash = new Flash(motion, this::repaintOverlay);
        base = new BaseLayer(fonts, metrics);
        overlay = new OverlayLayer(fonts, metrics);
        prompts = new PromptLayer(session, this::requestFocus);
        spoken = new SpokenList(session);
        ring.setMouseTransparent(true);
        ring.getStyleClass().add("canvas-ring");
        getChildren().setAll(base.node(), overlay.canvas(), spoken.pane(), prompts, ring);
        getStyleClass().add("diagram");
        setId("diagram");
        // Work flows the same way whichever way people read.
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setClip(clipToSize());
        var hands = new Hands(this::handle, () -> session.showing().preferences());
        hands.listen(this);
        new Arriving(session, at -> glide.shown().toPlane(at)).listen(this);
        setOnMouseExited(event -> leave());
        addEventFilter(KeyEvent.KEY_PRESSED, new Undimming(session)::key);
        focusedProperty().addListener((property, had, has) -> repaintOverlay());
        addEventHandler(KeyEvent.KEY_PRESSED, new Walking(session, hands::keys, Platform::isAccessibilityActive)::walk);
    }

    public void show(Showing showing) {
        var last = desk;
        var seen = marking.picture();
        desk = showing.desk();
        spotlight = showing.spotlight();
        desk.ifPresent(open -> {
            boolean isOther = drawn.filter(it -> it == open.state().picture()).isEmpty();
            drawn = Optional.of(open.state().picture());
            mark(open);
            if (!isOther) marking.picture().ifPresent(travel::say);
            else if (last.filter(it -> isSame(it, open)).isPresent()) seen.ifPresent(this::travel);
            else travel.stop();
            follow(open.state(), isOther);
            speak(open);
            prompts.show(open.state());
            flash.show(open.state().history());
        });
        repaint();
        // Whoever opened a document is about to draw, and single letters are tools only here.
        if (last.isEmpty() && desk.isPresent()) requestFocus();
    }

    private static boolean isSame(Desk one, Desk other) {
        return one.name().equals(other.name())
                && one.state().diagram().equals(other.state().diagram());
    }

    /// What a hand put down is there at once; all else glides to where it stands now.
    private void travel(Picture from) {
        if (lifting.held().isPresent()) travel.stop();
        else marking.picture().ifPresent(to -> travel.go(from, to));
    }

    private Optional<Picture> shown() {
        return travel.shown().or(marking::picture);
    }

    private void speak(Desk open) {
        setAccessibleText(new Spoken(open).whole().toString());
        spoken.show(open).forEach(this::notifyAccessibleAttributeChanged);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return spoken.answer(attribute, parameters)
                .orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!spoken.does(action, parameters)) super.executeAccessibleAction(action, parameters);
    }

    /// What the colours mean, of what is there.
    public Legend legend() {
        return marking.legend();
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

    /// What is held is put down where there is room, as near to the middle of the view as can be.
    public void putInMiddle() {
        requestFocus();
        desk.map(Desk::state)
                .map(state -> state.camera().toScreen(FreeSpot.near(state)))
                .ifPresent(at -> handle(new Input.Release(at, Set.of())));
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
        if (input instanceof Input.Wheel wheel) new WheelHint(session).turned(wheel);
        if (input instanceof Input.Move move) follow(move.at());
        if (input instanceof Input.Linger linger && linger.still().compareTo(UNTIL_IT_DIMS) >= 0) rest(at(linger.at()));
        if (input instanceof Input.Press) rest(Optional.empty());
    }

    private void follow(Point screen) {
        pointer = Optional.of(screen);
        hover(at(screen));
    }

    private void leave() {
        pointer = Optional.empty();
        hover(Optional.empty());
    }

    private Optional<Id> at(Point screen) {
        return marking.picture().flatMap(it -> it.at(glide.shown().toPlane(screen)));
    }

    private void hover(Optional<Id> id) {
        if (id.equals(hovered)) return;
        hovered = id;
        if (!rested.equals(id)) rest(Optional.empty());
        repaintOverlay();
    }

    /// The pointer stays on something: what has nothing to do with it is dimmed.
    private void rest(Optional<Id> id) {
        boolean isIdle = desk.map(Desk::state)
                .filter(state -> state.gesture().isIdle() && state.prompt().isEmpty())
                .isPresent();
        var now = isIdle ? id : Optional.<Id>empty();
        if (now.equals(rested)) return;
        rested = now;
        desk.ifPresent(this::mark);
        repaint();
    }

    private void mark(Desk open) {
        marking.show(open, dimming.of(open, spotlight, rested));
    }

    private void follow(State state, boolean isOther) {
        if (isByHand || isOther) glide.jump(state.camera());
        else glide.go(state.camera(), state.window());
        isByHand = false;
        setCursor(cursors.of(state.gesture().pointer()));
    }

    private void repaint() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        var size = new Size(getWidth(), getHeight());
        desk.map(Desk::state)
                .ifPresent(state -> lifting.show(shown(), state.gesture().lift(), lift -> state.holding(lift.ids())));
        boolean grid = session.showing().preferences().grid();
        lifting.left().ifPresent(it -> base.show(new BaseLayer.Frame(it, theme.get(), grid, glide.shown(), size)));
        prompts.move(glide.shown());
        repaintOverlay();
    }

    private void repaintOverlay() {
        var shown = shown();
        if (desk.isEmpty() || shown.isEmpty()) return;
        State state = desk.get().state();
        Picture picture = shown.get();
        var marks = picture.marks()
                .selecting(Set.copyOf(state.selection().ids()))
                .hovering(hovered)
                .focusing(isFocused() ? Walk.apart(state) : Optional.empty());
        var size = new Size(getWidth(), getHeight());
        overlay.show(picture.marked(marks), lifting.held(), state, theme.get(), glide.shown(), size);
        overlay.flash(flash, picture, theme.get(), glide.shown());
    }

    private Rectangle clipToSize() {
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        return clip;
    }
}
