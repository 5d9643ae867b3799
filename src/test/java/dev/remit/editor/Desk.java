package dev.remit.editor;

import static dev.remit.Documents.document;

import dev.remit.draw.Marks;
import dev.remit.draw.Picture;
import dev.remit.draw.geometry.Point;
import dev.remit.draw.geometry.Rect;
import dev.remit.draw.surface.Metrics;
import dev.remit.model.Document;
import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// An editor on a desk, and a hand: `desk.press("cart").drag(200, 0).release()`. Two teams stand side by side, Shop
/// with Cart and Search, Pay with Card.
final class Desk {
    static final Size WINDOW = new Size(1000, 600);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.now(CLOCK);
    private static final String TWO_TEAMS = """
        "teams": [{ "id": "pay", "name": "Pay" }, { "id": "shop", "name": "Shop" }],
        "services": [
          { "id": "card", "name": "Card", "owners": [{ "teamId": "pay", "role": "ACCOUNTABLE" }] },
          { "id": "cart", "name": "Cart API", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] },
          { "id": "search", "name": "Search", "owners": [{ "teamId": "shop", "role": "ACCOUNTABLE" }] }],
        "diagrams": [{ "id": "map", "name": "Map", "nodes": {
          "shop": { "x": 0, "y": 0, "width": 400 }, "pay": { "x": 500, "y": 0, "width": 300 } } }]
        """;

    final Editor editor;
    private final Set<Held> held = EnumSet.noneOf(Held.class);
    private Point hand = Point.ORIGIN;

    private Desk(Document document, Preview preview) {
        var around = new Around(Desk::picture, preview, Metrics.estimated(), CLOCK);
        editor = new Editor(State.of(document, WINDOW, around));
    }

    static Desk of(String elements) {
        return of(elements, Preview.NONE);
    }

    static Desk of(String elements, Preview preview) {
        return new Desk(document(elements), preview);
    }

    static Desk withTwoTeams() {
        return of(TWO_TEAMS);
    }

    private static Picture picture(Document document, Id diagram) {
        return Picture.of(
                Structure.of(document, TODAY), document.diagrams().get(diagram), Marks.NONE, Metrics.estimated());
    }

    State state() {
        return editor.state();
    }

    Camera camera() {
        return editor.state().camera();
    }

    List<String> selected() {
        return editor.state().selection().ids().stream().map(Id::text).toList();
    }

    Desk hold(Held... keys) {
        held.clear();
        held.addAll(Arrays.asList(keys));
        return this;
    }

    Desk press(String id) {
        return press(middle(id), Button.PRIMARY);
    }

    Desk press(Point at) {
        return press(at, Button.PRIMARY);
    }

    Desk press(Point at, Button button) {
        return press(at, button, 1);
    }

    private Desk press(Point at, Button button, int clicks) {
        hand = at;
        editor.handle(new Input.Press(hand, button, clicks, Set.copyOf(held)));
        return this;
    }

    /// Twice, as quickly as a double-click.
    Desk clickTwice(Point at) {
        press(at).release();
        return press(at, Button.PRIMARY, 2).release();
    }

    /// Moves the hand with no button down.
    Desk move(Point at) {
        hand = at;
        return drag(0, 0);
    }

    Desk dragTo(Point at) {
        return drag(at.x() - hand.x(), at.y() - hand.y());
    }

    Desk dragTo(String id) {
        return dragTo(middle(id));
    }

    /// The hand stays where it is.
    Desk rest(long millis) {
        editor.handle(new Input.Linger(hand, Duration.ofMillis(millis), Set.copyOf(held)));
        return this;
    }

    /// Frames go by while the button is down.
    Desk wait(int frames) {
        for (int i = 0; i < frames; i++) editor.handle(new Input.Tick(hand, Set.copyOf(held)));
        return this;
    }

    Desk hold(Tool tool) {
        editor.hold(tool);
        return this;
    }

    Desk with(UnaryOperator<State> command) {
        editor.become(command);
        return this;
    }

    /// Writes into the field that is open.
    Desk write(String text) {
        var prompt = (Prompt.Writing) state().prompt().orElseThrow();
        editor.become(state -> prompt.written(text, state));
        return this;
    }

    /// Types into the list that is open and takes the first that is found.
    Desk choose(String typed) {
        var prompt = (Prompt.Choosing) state().prompt().orElseThrow();
        editor.become(state -> prompt.chosen(prompt.choices(typed, state).getFirst(), typed, state));
        return this;
    }

    /// Presses the key of one of the choices.
    Desk key(char key) {
        var prompt = (Prompt.Choosing) state().prompt().orElseThrow();
        var choice = prompt.choices("", state()).stream()
                .filter(it -> it.key().equals(Optional.of(key)))
                .findFirst()
                .orElseThrow();
        editor.become(state -> prompt.chosen(choice, "", state));
        return this;
    }

    /// Takes what is usual.
    Desk enter() {
        var prompt = (Prompt.Choosing) state().prompt().orElseThrow();
        editor.become(state -> prompt.chosen(prompt.usual(prompt.choices("", state), state), "", state));
        return this;
    }

    /// What the next undo takes back.
    String step() {
        return state().history().undoable().map(Text::toString).orElse("");
    }

    String hint() {
        return state().gesture().hint(state()).toString();
    }

    /// The team that answers for a service, by its id.
    String owner(String service) {
        return state().document().services().get(Id.of(service)).owners().stream()
                .map(each -> each.teamId().id().text())
                .collect(Collectors.joining(","));
    }

    Desk drag(double dx, double dy) {
        hand = hand.plus(dx, dy);
        editor.handle(new Input.Move(hand, Set.copyOf(held)));
        return this;
    }

    Desk release() {
        editor.handle(new Input.Release(hand, Set.copyOf(held)));
        return this;
    }

    Desk cancel() {
        editor.handle(new Input.Cancel());
        return this;
    }

    Desk click(String id) {
        return press(id).release();
    }

    Desk turn(Point at, double notches, Input.Turn turn) {
        editor.handle(new Input.Wheel(at, new Point(0, 40 * notches), turn, Set.copyOf(held)));
        return this;
    }

    /// Where the middle of an element is seen; of a team a place between its chips and its edge.
    Point middle(String id) {
        Rect box = box(id);
        return id.equals("shop") || id.equals("pay") ? new Point(box.right() - 4, box.bottom() - 4) : box.middle();
    }

    /// Where an element is seen on the screen.
    Rect box(String id) {
        return camera().toScreen(state().picture().box(Id.of(id)).orElseThrow());
    }

    /// A place on the screen beneath everything.
    Point empty() {
        return new Point(box("shop").x() - 8, box("shop").bottom() + 40);
    }
}
