package dev.remit.ui;

import dev.remit.draw.geometry.Rect;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.choice.WindowPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Puts the window where it stood last on these screens, and keeps where it stands.
final class Placing {
    private final Stage stage;
    private final Session session;
    private Optional<Rect> bounds = Optional.empty();

    Placing(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
    }

    /// Before the window is shown. A place that can no longer be reached counts as none.
    void restore() {
        shrink();
        var known =
                Optional.ofNullable(session.showing().preferences().windows().get(arrangement()));
        known.filter(place -> place.isWithinReach(screens())).ifPresentOrElse(this::put, this::fit);
    }

    /// Keeps the place whenever the person turns to something else, and at the end.
    void listen() {
        InvalidationListener moved = property -> look();
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.addListener(moved));
        stage.focusedProperty().addListener((property, had, has) -> {
            if (had) keep();
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keep());
    }

    private void keep() {
        bounds.map(WindowPlace::at)
                .map(place -> stage.isMaximized() ? place.filled() : place)
                .ifPresent(place -> session.prefer(now -> now.placing(arrangement(), place)));
    }

    private void put(WindowPlace place) {
        bounds = Optional.of(new Rect(place.x(), place.y(), place.width(), place.height()));
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.filling());
    }

    /// On a small screen, or one where everything is twice as large, the window may be smaller than elsewhere.
    private void shrink() {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(stage.getMinWidth(), screen.getWidth()));
        stage.setMinHeight(Math.min(stage.getMinHeight(), screen.getHeight()));
    }

    /// No larger than the screen it comes up on.
    private void fit() {
        var screen = Screen.getPrimary().getVisualBounds();
        if (screen.getWidth() < stage.getScene().getWidth()) stage.setWidth(screen.getWidth());
        if (screen.getHeight() < stage.getScene().getHeight()) stage.setHeight(screen.getHeight());
    }

    private void look() {
        boolean isOwnPlace = !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified();
        if (!isOwnPlace || Double.isNaN(stage.getX())) return;
        bounds = Optional.of(new Rect(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    private static List<Rect> screens() {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .map(Placing::rect)
                .toList();
    }

    /// Tells one set of screens from another: the laptop alone, the laptop at its desk.
    private static String arrangement() {
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .map(screen -> (int) screen.getWidth() + "x" + (int) screen.getHeight() + "+" + (int) screen.getMinX()
                        + "+" + (int) screen.getMinY())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Rect rect(Rectangle2D of) {
        return new Rect(of.getMinX(), of.getMinY(), of.getWidth(), of.getHeight());
    }
}
