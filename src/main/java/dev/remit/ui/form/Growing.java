package dev.remit.ui.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Makes the parts of a form one after the other from the next frame on, as many in each as there is time for. Making
/// all of a service took a quarter of a second the first time, most of it to find the style of 150 nodes; when its code
/// has run a few times, one frame holds them all.
final class Growing {
    /// A quarter of a frame, as to find the style of what was made and its place takes longer than to make it.
    private static final long PATIENCE_NANOS = 4_000_000;
    /// The style class of what is not all there yet.
    private static final String SIGN = "growing";

    private final Node node;
    private final Deque<Supplier<Part>> coming;
    private final Consumer<Part> add;
    private boolean hasBegun;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            grow();
        }
    };

    /// @param node what it makes the parts for
    /// @param add called for each part as it is there
    Growing(Node node, Collection<Supplier<Part>> parts, Consumer<Part> add) {
        this.node = node;
        this.add = add;
        coming = new ArrayDeque<>(parts);
    }

    /// Only the first time.
    void start() {
        if (hasBegun) return;
        hasBegun = true;
        node.getStyleClass().add(SIGN);
        timer.start();
    }

    /// Whether all parts are there.
    boolean isDone() {
        return hasBegun && coming.isEmpty();
    }

    /// Makes at once what is missing.
    void finish() {
        hasBegun = true;
        while (!coming.isEmpty()) makeOne();
        end();
    }

    private void grow() {
        long start = System.nanoTime();
        while (!coming.isEmpty() && System.nanoTime() - start < PATIENCE_NANOS) makeOne();
        if (coming.isEmpty()) end();
    }

    private void makeOne() {
        add.accept(coming.pop().get());
    }

    private void end() {
        timer.stop();
        node.getStyleClass().remove(SIGN);
    }
}
