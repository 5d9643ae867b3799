package dev.remit.ui.panel.outline;

import dev.remit.editor.State;
import dev.remit.editor.gesture.Rehoming;
import dev.remit.model.Service;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Carries services out of the tray: onto a team that shall answer for them, or to a place on the map.
record TrayDrag(Session session, DiagramView diagram) {
    void listen(ListCell<Service> cell) {
        cell.setOnDragDetected(event -> take(cell, event));
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::carry);
        cell.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void take(ListCell<Service> cell, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        Optional.ofNullable(cell.getItem())
                .ifPresent(service ->
                        session.edit(editor -> editor.become(state -> Rehoming.ofTray(service.id(), state))));
        carry(event);
    }

    private void carry(MouseEvent event) {
        if (isCarrying()) diagram.carry(event);
    }

    /// On the tray itself, where they lie, nothing was meant.
    private void drop(MouseEvent event) {
        if (!isCarrying()) return;
        if (diagram.holds(event)) diagram.letGo(event);
        else session.edit(editor -> editor.become(state -> state.gesture().cancelled(state)));
        event.consume();
    }

    private boolean isCarrying() {
        return session.showing()
                .desk()
                .map(Desk::state)
                .map(State::gesture)
                .filter(Rehoming.class::isInstance)
                .isPresent();
    }
}
