package dev.remit.ui;

import dev.remit.edit.Subject;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.shape.Field;
import dev.remit.shape.FieldPath;
import dev.remit.shape.Shape;
import dev.remit.ui.form.Form;
import dev.remit.ui.session.Session;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Makes, styles and lays out fields of a form where nobody sees it, a little in each frame, so that the first thing
/// somebody selects is shown as quickly as the second. The first service selected among 10,000 took 178 ms without.
/// Then come the rooms where nobody was yet.
final class Warming extends AnimationTimer {
    /// Until what people wait for is there.
    private static final Duration REST = Duration.seconds(1);
    /// A quarter of a frame. The first field that holds prose takes 33 ms as a whole, most of it to find its style.
    private static final long PATIENCE_NANOS = 4_000_000;

    private final Session session;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private final List<Awaited> rooms;
    private final Scene like;
    private final VBox box = new VBox();
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean hasBegun;

    /// @param like whose style sheets the forms will have
    Warming(Session session, Scene like, List<Awaited> rooms) {
        this.session = session;
        this.rooms = List.copyOf(rooms);
        this.like = like;
        rest.setOnFinished(event -> begin());
    }

    /// Not at once, as the window has enough to do when it is new.
    void soon() {
        rest.playFromStart();
    }

    /// Once, as a window may be shown again.
    private void begin() {
        if (hasBegun) return;
        hasBegun = true;
        new Scene(box).getStylesheets().setAll(like.getStylesheets());
        like.getStylesheets().addListener((ListChangeListener<String>) change -> turn());
        Stream.of(Shape.of(Team.class), Shape.of(Service.class))
                .flatMap(shape -> shape.fields().stream())
                .forEach(field -> steps.addAll(List.of(() -> make(field), box::applyCss, box::layout)));
        rooms.forEach(room -> steps.add(room::prepare));
        start();
    }

    /// The window has turned light or dark, and what the forms are styled like is gone.
    private void turn() {
        steps.clear();
        box.getChildren().clear();
        rooms.forEach(room -> steps.add(room::prepare));
    }

    @Override
    public void handle(long now) {
        long start = System.nanoTime();
        while (!steps.isEmpty() && System.nanoTime() - start < PATIENCE_NANOS)
            steps.pop().run();
        if (steps.isEmpty()) stop();
    }

    private void make(Field<?, ?> field) {
        var form = new Form(session, FieldPath.ROOT, List.of(field), id -> {});
        box.getChildren().setAll(form.node());
        form.turnTo(Subject.of(List.of()));
        form.finish();
    }
}
