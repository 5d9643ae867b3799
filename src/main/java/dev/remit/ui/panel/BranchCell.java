package dev.remit.ui.panel;

import dev.remit.draw.Tally;
import dev.remit.model.Element;
import dev.remit.model.Team;
import dev.remit.ui.session.Checked;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of the outline: shape, name, and how many findings there are on it and below.
final class BranchCell extends TreeCell<Branch> {
    private final Label name = Labels.of("");
    private final Badges badges = new Badges();
    private final HBox row = new HBox(8, name, badges);
    private final Tooltip whole = new Tooltip();
    private final Supplier<Optional<Checked>> checked;

    BranchCell(Supplier<Optional<Checked>> checked) {
        this.checked = checked;
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.getStyleClass().add("branch");
        // As wide as the tree and no wider, so that a long name is shortened instead of being scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Branch branch, boolean empty) {
        super.updateItem(branch, empty);
        setText("");
        setGraphic(empty ? null : row);
        if (empty) return;
        name.setText(branch.label().toString());
        name.setGraphic(branch.element().map(Glyphs::of).orElseGet(() -> Icon.UNOWNED.node(13)));
        badges.show(checked.get().map(known -> sum(branch, known)).orElse(Tally.NONE));
        boolean isHead = !branch.below().isEmpty()
                && branch.element().filter(Team.class::isInstance).isEmpty();
        name.getStyleClass().remove("strong");
        if (isHead) name.getStyleClass().add("strong");
        whole.setText(branch.label().toString());
        setTooltip(whole);
        setAccessibleText(branch.label().toString());
    }

    /// Groupings only sum up: what is wrong shows on the teams and services.
    private static Tally sum(Branch branch, Checked checked) {
        Tally own = branch.element().map(Element::id).map(checked::tally).orElse(Tally.NONE);
        for (Branch below : branch.below()) own = own.plus(sum(below, checked));
        return own;
    }
}
