package dev.remit.ui;

import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Showing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A part of the window that is made when it is first wanted, or before that when the window has nothing else to do: it
/// starts with what is seen.
final class Awaited implements Panel {
    private final Predicate<Showing> isWanted;
    private final Supplier<Panel> making;
    private final StackPane place = new StackPane();
    private Optional<Panel> made = Optional.empty();

    Awaited(Predicate<Showing> isWanted, Supplier<Panel> making) {
        this.isWanted = isWanted;
        this.making = making;
        place.setVisible(false);
        place.setMinSize(0, 0);
    }

    @Override
    public Region node() {
        return place;
    }

    @Override
    public void show(Showing showing) {
        if (made.isEmpty() && isWanted.test(showing)) make();
        made.ifPresent(panel -> panel.show(showing));
    }

    @Override
    public List<Consumer<Showing>> inTurn() {
        return made.map(Panel::inTurn).orElse(List.of());
    }

    /// Before anybody wants it, so that nobody waits for it then.
    void prepare() {
        if (made.isEmpty()) make();
    }

    /// Seen only when it is shown, as that is when it takes the keyboard.
    private void make() {
        var panel = making.get();
        var node = panel.node();
        node.setVisible(false);
        place.getChildren().setAll(node);
        place.visibleProperty().bind(node.visibleProperty());
        made = Optional.of(panel);
    }
}
