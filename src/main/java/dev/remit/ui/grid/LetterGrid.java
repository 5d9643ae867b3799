package dev.remit.ui.grid;

import dev.remit.draw.surface.Metrics;
import dev.remit.draw.surface.Palette;
import dev.remit.draw.surface.Theme;
import dev.remit.draw.surface.Token;
import dev.remit.ui.raci.Act;
import dev.remit.ui.raci.CellWords;
import dev.remit.ui.raci.Column;
import dev.remit.ui.raci.Place;
import dev.remit.ui.raci.Spot;
import dev.remit.ui.raci.View;
import dev.remit.ui.session.Ledger;
import dev.remit.ui.theme.Fonts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// The letters as a grid that is painted: only what is seen costs anything, so 10,000 lines scroll as well as ten.
/// Keys and hands become acts; what they do is shown when it is told.
public final class LetterGrid extends Region {
    private final Hand hand;
    private final Look look;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Region spoken = new Region();
    private final Tooltip tip = new Tooltip();
    private Optional<Ledger> shown = Optional.empty();
    private Frame frame = new Frame(0, 0, 0, 0, false, 0, 0);
    private Optional<Place> hover = Optional.empty();
    private Set<Spot> flagged = Set.of();
    private boolean isMoving;

    /// What the grid asks for.
    public interface Hand {
        void act(Act act);

        /// The chooser of letters, and all else that can be done, beside the cursor.
        ///
        /// @param x on the screen
        void menu(double x, double y);

        void copy();

        void paste();

        void paging(int lines);
    }

    /// How the grid is painted.
    ///
    /// @param roles what a team is to the service, in a word or two
    public record Look(
            Fonts fonts, Metrics metrics, ObservableValue<Theme> theme, Function<Column.OfTeam, String> roles) {}

    public LetterGrid(Hand hand, Look look) {
        this.hand = hand;
        this.look = look;
        setId("raci-grid");
        getStyleClass().add("letter-grid");
        setFocusTraversable(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        spoken.setManaged(false);
        spoken.setMouseTransparent(true);
        spoken.setAccessibleRole(AccessibleRole.TABLE_CELL);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().setAll(canvas, across, down, spoken);
        listen();
    }

    private void listen() {
        across.valueProperty().addListener((property, old, now) -> scroll(now.doubleValue(), frame.scrollY()));
        down.valueProperty().addListener((property, old, now) -> scroll(frame.scrollX(), now.doubleValue()));
        focusedProperty().addListener((property, old, now) -> paint());
        look.theme().addListener((property, old, now) -> paint());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        new GridMouse(this, hand).listen(canvas);
        setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) choose();
            else hand.menu(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        Tooltip.install(canvas, tip);
    }

    /// Shows this instead of what it showed.
    public void show(Ledger ledger) {
        if (shown.filter(it -> it == ledger).isPresent()) return;
        var before = shown;
        shown = Optional.of(ledger);
        if (before.filter(it -> it.byHand() == ledger.byHand()).isEmpty()) flagged = Flagged.of(ledger.byHand());
        boolean isLaidOutNext = refit();
        boolean isElsewhere = before.map(Ledger::workspace)
                .filter(it -> it.cursor().equals(ledger.workspace().cursor())
                        && it.tableau() == ledger.workspace().tableau())
                .isEmpty();
        if (isElsewhere) become(frame.showing(ledger.workspace().cursor()));
        if (!isLaidOutNext) paint();
        speak(ledger);
    }

    @Override
    protected void layoutChildren() {
        double bar = Math.ceil(down.prefWidth(-1));
        double width = Math.max(0, getWidth() - bar);
        double height = Math.max(0, getHeight() - bar);
        canvas.setWidth(width);
        canvas.setHeight(height);
        refit();
        down.resizeRelocate(width, frame.top(), bar, Math.max(0, frame.bottom() - frame.top()));
        across.resizeRelocate(frame.left(), height, Math.max(0, frame.right() - frame.left()), bar);
        spoken.resizeRelocate(0, 0, width, height);
        paint();
    }

    /// Whether it will be laid out anew, and painted then.
    private boolean refit() {
        int lines = shown.map(it -> it.workspace().tableau().lines().size()).orElse(0);
        int columns = shown.map(it -> it.workspace().tableau().columns().size()).orElse(0);
        boolean isSlim = shown.filter(it -> it.workspace().tableau().view() instanceof View.OfTeam)
                .isPresent();
        var fitted = new Frame(canvas.getWidth(), canvas.getHeight(), lines, columns, isSlim, 0, 0)
                .scrolled(frame.scrollX(), frame.scrollY());
        boolean isOther =
                fitted.head() != frame.head() || fitted.left() != frame.left() || fitted.right() != frame.right();
        become(fitted);
        if (isOther) requestLayout();
        hand.paging(fitted.page());
        return isOther;
    }

    private void scroll(double x, double y) {
        if (isMoving) return;
        become(frame.scrolled(x, y));
        paint();
    }

    private void become(Frame other) {
        frame = other;
        isMoving = true;
        bar(across, frame.mostX(), frame.right() - frame.left(), frame.scrollX());
        bar(down, frame.mostY(), frame.bottom() - frame.top(), frame.scrollY());
        isMoving = false;
    }

    private static void bar(ScrollBar bar, double most, double seen, double value) {
        bar.setMax(most);
        bar.setVisibleAmount(seen / Math.max(1, most + seen) * most);
        bar.setUnitIncrement(Frame.LINE);
        bar.setBlockIncrement(seen);
        bar.setValue(value);
        bar.setVisible(most > 0);
    }

    private void wheel(ScrollEvent event) {
        double x = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        double y = event.isShiftDown() ? 0 : event.getDeltaY();
        scroll(frame.scrollX() - x, frame.scrollY() - y);
        event.consume();
    }

    private void press(KeyEvent event) {
        if (shown.isEmpty()) return;
        if (LetterKeys.isChooser(event)) choose();
        else if (event.isShortcutDown() && !event.isShiftDown()) command(event);
        else LetterKeys.act(event).ifPresent(act -> act(act, event));
    }

    private void command(KeyEvent event) {
        switch (event.getCode()) {
            case C -> {
                hand.copy();
                event.consume();
            }
            case V -> {
                hand.paste();
                event.consume();
            }
            default -> LetterKeys.act(event).ifPresent(act -> act(act, event));
        }
    }

    private void act(Act act, KeyEvent event) {
        hand.act(act);
        event.consume();
    }

    /// The menu at the cursor.
    void choose() {
        var cell = frame.cell(cursor());
        var at = localToScreen(cell.x() + 8, cell.bottom() - 4);
        if (at != null) hand.menu(at.getX(), at.getY());
    }

    private Place cursor() {
        return shown.map(it -> it.workspace().cursor()).orElse(Place.FIRST);
    }

    boolean isSelected(Place place) {
        return shown.filter(it -> it.workspace().selection().contains(place.line(), place.column()))
                .isPresent();
    }

    Frame frame() {
        return frame;
    }

    /// Where the pointer is. Names that are cut are told in full.
    void hover(MouseEvent event) {
        var at = frame.at(event.getX(), event.getY());
        if (!at.equals(hover)) {
            hover = at;
            paint();
        }
        tip.setText(shown.map(it -> new Hint(it.workspace(), frame).at(event.getX(), event.getY()))
                .orElse(""));
    }

    void leave() {
        hover = Optional.empty();
        paint();
    }

    private void paint() {
        var context = canvas.getGraphicsContext2D();
        context.setTransform(1, 0, 0, 1, 0, 0);
        var brush = Brush.on(context, look.fonts(), Palette.of(look.theme().getValue()), look.metrics());
        context.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        shown.ifPresent(ledger -> paint(brush, new Sight(ledger, frame, hover, flagged, isFocused())));
    }

    private void paint(Brush brush, Sight sight) {
        brush.fill(0, 0, frame.width(), frame.height(), Token.BG);
        new CellPaint(brush, sight).paint();
        new NamePaint(brush, sight).paint();
        new CheckPaint(brush, sight).paint();
        new FootPaint(brush, sight).paint();
        new HeadPaint(brush, sight, look.roles()).paint();
    }

    private void speak(Ledger ledger) {
        String words = ledger.workspace()
                .spot()
                .map(spot -> CellWords.of(spot, ledger.workspace().raci()).toString())
                .orElse("");
        if (words.equals(spoken.getAccessibleText())) return;
        spoken.setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case FOCUS_ITEM, CELL_AT_ROW_COLUMN -> spoken;
            case ROW_COUNT -> frame.lines();
            case COLUMN_COUNT -> frame.columns();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
