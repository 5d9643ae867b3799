package dev.remit.ui.canvas;

import dev.remit.shape.Id;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Stands for an element of the diagram as an item of its list, where the element is. It paints nothing, and stands for
/// another when it is needed there.
final class SpokenItem extends Region {
    private final Asked asked;
    private Id element;
    private int index;

    /// What an item asks its list.
    record Asked(Function<Id, String> words, Predicate<Id> isSelected, Consumer<Id> focus) {}

    SpokenItem(Asked asked, Id element) {
        this.asked = asked;
        this.element = element;
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
    }

    Id element() {
        return element;
    }

    void become(Id other, int at) {
        element = other;
        index = at;
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> asked.words.apply(element);
            case INDEX -> index;
            case SELECTED -> asked.isSelected.test(element);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.REQUEST_FOCUS) asked.focus.accept(element);
        else super.executeAccessibleAction(action, parameters);
    }
}
