package dev.remit.ui.panel.inspect;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The frame of the inspector: given the keyboard, it hands it to the tab that is turned to.
final class InspectorBox extends VBox {
    @Override
    public void requestFocus() {
        Optional.<Node>ofNullable(lookup(".page-tab:selected")).ifPresent(Node::requestFocus);
    }
}
