package dev.remit.ui.canvas;

import dev.remit.editor.Camera;
import dev.remit.editor.Prompt;
import dev.remit.editor.State;
import dev.remit.ui.session.Session;
import java.util.Optional;
import javafx.scene.layout.Pane;

/// Where the map asks something: a field or a list in the place it is about.
final class PromptLayer extends Pane {
    private final Session session;
    private final Runnable back;
    private Camera camera = Camera.START;
    private Optional<Prompt> asked = Optional.empty();
    private Optional<PromptNode> node = Optional.empty();

    /// @param back gives the keyboard back to the map
    PromptLayer(Session session, Runnable back) {
        this.session = session;
        this.back = back;
        setPickOnBounds(false);
        setManaged(false);
    }

    void show(State state) {
        if (state.prompt().equals(asked)) {
            node.ifPresent(PromptNode::refresh);
            return;
        }
        boolean hadFocus = node.isPresent();
        asked = state.prompt();
        node = asked.map(this::made);
        node.ifPresentOrElse(this::open, () -> close(hadFocus));
    }

    /// The plane lies elsewhere now.
    void move(Camera now) {
        camera = now;
        node.ifPresent(shown -> shown.place(camera, getWidth(), getHeight()));
    }

    /// Only now it is known how large what is shown is.
    @Override
    protected void layoutChildren() {
        move(camera);
    }

    private PromptNode made(Prompt prompt) {
        return switch (prompt) {
            case Prompt.Writing writing -> new WritingField(writing, session);
            case Prompt.Choosing choosing -> new ChoosingCard(choosing, session);
        };
    }

    private void open(PromptNode shown) {
        getChildren().setAll(shown.node());
        session.showing().desk().ifPresent(desk -> move(desk.state().camera()));
        shown.start();
    }

    private void close(boolean hadFocus) {
        getChildren().clear();
        if (hadFocus) back.run();
    }
}
