package dev.remit.ui.form;

import dev.remit.shape.Raw;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// A claim that is true or not.
final class FlagEntry implements Entry {
    private final CheckBox box;

    FlagEntry(String label, Taker taker) {
        box = new CheckBox(label);
        box.setMnemonicParsing(false);
        box.setWrapText(true);
        box.setOnAction(event -> taker.take(new Entered.Chosen(Raw.of(box.isSelected()))));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public boolean isLabelled() {
        return true;
    }

    @Override
    public void show(Held held, Present present) {
        box.setIndeterminate(held.isMixed());
        box.setSelected(held.one() instanceof Raw.Flag flag && flag.on());
    }
}
