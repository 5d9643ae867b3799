package dev.remit.ui.panel.outline;

import dev.remit.shape.Id;
import dev.remit.ui.canvas.CarriedIds;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeCell;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/// Carries elements away from a line of the outline, and takes in what is dropped on one.
///
/// @param selected what is carried where the line that is dragged is among it
record BranchDrag(Session session, Supplier<List<Id>> selected) {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    void listen(TreeCell<Branch> cell) {
        cell.setOnDragDetected(event -> take(cell, event));
        cell.setOnDragOver(event -> over(cell, event));
        cell.setOnDragExited(event -> cell.pseudoClassStateChanged(TARGET, false));
        cell.setOnDragDropped(event -> drop(cell, event));
    }

    private void take(TreeCell<Branch> cell, MouseEvent event) {
        var id = Optional.ofNullable(cell.getItem()).flatMap(Branch::id);
        if (id.isEmpty() || cell.isEditing()) return;
        var ids = selected.get().contains(id.get()) ? selected.get() : List.of(id.get());
        cell.startDragAndDrop(TransferMode.COPY_OR_MOVE).setContent(CarriedIds.of(ids));
        event.consume();
    }

    private void over(TreeCell<Branch> cell, DragEvent event) {
        if (handover(cell, event).isEmpty()) return;
        event.acceptTransferModes(TransferMode.MOVE);
        cell.pseudoClassStateChanged(TARGET, true);
        event.consume();
    }

    private void drop(TreeCell<Branch> cell, DragEvent event) {
        var handover = handover(cell, event);
        handover.ifPresent(it -> session.run(it.label(), it.edit()));
        event.setDropCompleted(handover.isPresent());
        event.consume();
    }

    private Optional<Handover> handover(TreeCell<Branch> cell, DragEvent event) {
        var document = session.showing().desk().map(Desk::document);
        var onto = Optional.ofNullable(cell.getItem());
        if (document.isEmpty() || onto.isEmpty()) return Optional.empty();
        return Handover.of(CarriedIds.on(event.getDragboard()), onto.get(), document.get());
    }
}
