package dev.remit.ui.panel.outline;

import dev.remit.draw.Tally;
import dev.remit.text.Text;
import dev.remit.ui.panel.Glyphs;
import dev.remit.ui.panel.Kinds;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Tip;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One line of the outline: shape, name, and how many findings there are on it and below. Its name is changed in place.
final class BranchCell extends TreeCell<Branch> {
    private final ElementRow row = new ElementRow();
    private final ObservableValue<Optional<Checked>> checked;
    private final Naming naming;

    /// Takes the new name of a branch that is an element, or hears that it keeps its own.
    interface Naming {
        void named(Branch branch, String name);

        void kept();
    }

    BranchCell(ObservableValue<Optional<Checked>> checked, Naming naming) {
        this.checked = checked;
        this.naming = naming;
        // As wide as the tree and no wider, so that a long name is shortened instead of being scrolled to.
        setPrefWidth(0);
        checked.addListener(
                (property, old, now) -> Optional.ofNullable(getItem()).ifPresent(this::count));
    }

    @Override
    protected void updateItem(Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setText("");
        setGraphic(empty ? null : row);
        Tip.off(this);
        if (empty) return;
        if (branch.isHead()) row.showHead(branch.label().toString(), glyph(branch));
        else row.show(branch.label().toString(), glyph(branch));
        count(branch);
    }

    @Override
    public void startEdit() {
        if (getItem() == null || !getItem().hasName()) return;
        super.startEdit();
        if (!isEditing()) return;
        var field = new TextField(getItem().label().toString());
        field.getStyleClass().add("in-place");
        field.setAccessibleText(Text.of("Name of {0}", getItem().label()).toString());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, field));
        field.focusedProperty().addListener((property, had, has) -> leave(had, field));
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(row);
    }

    private void count(Branch branch) {
        Tally tally = checked.getValue().map(branch::tally).orElse(Tally.NONE);
        row.count(tally);
        Tip.on(this, ElementRow.counted(branch.label(), tally).toString());
        setAccessibleText(spoken(branch, tally).toString());
    }

    private static Text spoken(Branch branch, Tally tally) {
        Text what = branch.element()
                .map(element -> Text.of("{0} {1}", Kinds.of(element), branch.label()))
                .orElse(branch.label());
        return ElementRow.counted(what, tally);
    }

    private void key(KeyEvent event, TextField field) {
        if (event.getCode() == KeyCode.ENTER) take(field);
        if (event.getCode() == KeyCode.ESCAPE) keep();
        boolean isOver = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
        if (isOver) Optional.<Node>ofNullable(getTreeView()).ifPresent(Node::requestFocus);
        // All other keys are for the name: neither the tree nor the window shall act on them.
        event.consume();
    }

    private void keep() {
        cancelEdit();
        naming.kept();
    }

    private void leave(boolean had, TextField field) {
        if (had && isEditing()) take(field);
    }

    private void take(TextField field) {
        Branch branch = getItem();
        String words = field.getText();
        cancelEdit();
        if (words.equals(branch.label().toString())) naming.kept();
        else naming.named(branch, words);
    }

    private static Node glyph(Branch branch) {
        return branch.element().map(Glyphs::of).orElseGet(() -> heading(branch));
    }

    /// That of what hangs on it, except where services stand there for what nobody of the organisation does for them.
    private static Node heading(Branch branch) {
        if (branch.isUnownedHeading()) return Icon.UNOWNED.node(Glyphs.SIZE);
        if (branch.isExternalHeading()) return Icon.EXTERNAL.node(Glyphs.SIZE);
        return glyph(branch.below().getFirst());
    }
}
