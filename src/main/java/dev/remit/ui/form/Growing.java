package dev.remit.ui.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Makes the parts of a form one after the other: those that are seen first at once, the others in the next frames.
/// Making all of a service took a quarter of a second the first time, most of it to find the style of 150 nodes.
final class Growing {
    static final int AT_ONCE = 4;
    static final int A_FRAME = 2;
    /// The style class of what is not all there yet.
    private static final String SIGN = "growing";

    private final Node node;
    private final Deque<Supplier<Part>> coming;
    private final Consumer<Part> add;
    private boolean hasBegun;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            grow(A_FRAME);
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
        grow(AT_ONCE);
    }

    private void grow(int most) {
        for (int i = 0; i < most && !coming.isEmpty(); i++)
            add.accept(coming.pop().get());
        if (!coming.isEmpty()) return;
        timer.stop();
        node.getStyleClass().remove(SIGN);
    }
}
