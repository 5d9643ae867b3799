package dev.remit.ui.panel;

import dev.remit.text.Text;
import javafx.scene.layout.Region;

/// A page of the pane beneath the map, with what stands beside the tabs while it is shown.
public interface TabPage extends Panel {
    Text title();

    Region tools();
}
