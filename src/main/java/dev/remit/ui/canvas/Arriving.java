package dev.remit.ui.canvas;

import dev.remit.draw.geometry.Point;
import dev.remit.editor.Selection;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes in elements that are carried onto the map from elsewhere in the window.
///
/// @param toPlane from a point of the window onto the map to what it shows there
record Arriving(Session session, UnaryOperator<Point> toPlane) {
    void listen(Node map) {
        map.addEventHandler(DragEvent.DRAG_OVER, this::over);
        map.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private void over(DragEvent event) {
        if (CarriedIds.on(event.getDragboard()).isEmpty()) return;
        event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void drop(DragEvent event) {
        List<Id> ids = CarriedIds.on(event.getDragboard());
        if (ids.isEmpty()) return;
        arrive(ids, toPlane.apply(new Point(event.getX(), event.getY())));
        event.setDropCompleted(true);
        event.consume();
    }

    private void arrive(List<Id> ids, Point at) {
        Optional<Arrival> arrival =
                session.showing().desk().map(Desk::state).flatMap(state -> Arrival.of(ids, at, state));
        arrival.ifPresentOrElse(
                it -> session.run(it.label(), it.edit()),
                () -> session.toast(Text.of("This diagram shows it already.")));
        session.edit(editor -> editor.select(Selection.of(ids)));
    }
}
