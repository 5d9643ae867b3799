package dev.remit.ui.grid;

import dev.remit.ui.raci.Act;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a hand does in the grid: a click goes to a cell, a drag selects, a double click chooses letters.
final class GridMouse {
    private final LetterGrid grid;
    private final LetterGrid.Hand hand;
    private boolean isSelecting;

    GridMouse(LetterGrid grid, LetterGrid.Hand hand) {
        this.grid = grid;
        this.hand = hand;
    }

    void listen(Node cells) {
        cells.setOnMousePressed(this::press);
        cells.setOnMouseDragged(this::drag);
        cells.setOnMouseReleased(event -> isSelecting = false);
        cells.setOnMouseMoved(grid::hover);
        cells.setOnMouseExited(event -> grid.leave());
    }

    private void press(MouseEvent event) {
        grid.requestFocus();
        var at = grid.frame().at(event.getX(), event.getY());
        if (at.isEmpty()) return;
        boolean isInside = event.getButton() != MouseButton.PRIMARY && grid.isSelected(at.get());
        if (event.isShiftDown()) hand.act(new Act.Stretch(at.get()));
        else if (!isInside) hand.act(new Act.Point(at.get()));
        isSelecting = event.getButton() == MouseButton.PRIMARY;
        if (isSelecting && event.getClickCount() == 2) grid.choose();
    }

    private void drag(MouseEvent event) {
        if (isSelecting) hand.act(new Act.Stretch(grid.frame().near(event.getX(), event.getY())));
    }
}
