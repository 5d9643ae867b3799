package dev.remit.ui.panel.map;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;

/// A field that keeps the keyboard while arrows choose in a list beneath it. Screen readers are told that the chosen
/// row has it, so that they read out each one as it is chosen.
final class ChoosingField extends TextField {
    private final ListView<?> list;

    ChoosingField(ListView<?> list) {
        this.list = list;
    }

    /// Another row was chosen, or stands where the chosen one stood.
    void tell() {
        list.layout();
        list.getFocusModel().focus(list.getSelectionModel().getSelectedIndex());
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        boolean isChoosing = attribute == AccessibleAttribute.FOCUS_ITEM
                && isFocused()
                && !list.getSelectionModel().isEmpty();
        return isChoosing
                ? list.queryAccessibleAttribute(attribute, parameters)
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
