package dev.remit.ui.panel.outline;

import dev.remit.editor.Selection;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.FocusRing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The tree of the outline. What is selected in it is selected everywhere, and the other way round.
final class OutlineView {
    private static final double ROW = 28;
    private static final int LINES_ABOVE = 4;
    /// Marking 200 lines took 60 ms.
    private static final int MOST_MARKED = 50;

    private final Session session;
    private final Twig root = Twig.root();
    private final TreeView<Branch> tree = new TreeView<>(root);
    private final Region ringed = FocusRing.around(tree);
    private Selection marked = Selection.NONE;
    private boolean isMarking;

    OutlineView(Session session, ObservableValue<Optional<Checked>> checked, BranchCell.Naming naming) {
        this.session = session;
        var drag = new BranchDrag(session, this::chosen);
        root.setExpanded(true);
        tree.setId("outline");
        tree.setAccessibleText(Text.of("Outline").toString());
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setCellFactory(view -> {
            var cell = new BranchCell(checked, naming);
            drag.listen(cell);
            cell.setOnMouseClicked(event -> click(cell.getItem(), event));
            return cell;
        });
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Branch>>)
                change -> choose());
    }

    Region node() {
        return ringed;
    }

    void focus() {
        tree.requestFocus();
        if (tree.getSelectionModel().isEmpty()) tree.getSelectionModel().selectFirst();
    }

    void grow(List<Branch> branches) {
        isMarking = true;
        root.become(Branch.ROOT.with(branches));
        marked = Selection.NONE;
        isMarking = false;
    }

    void unfold() {
        isMarking = true;
        root.unfoldAll();
        isMarking = false;
    }

    /// Whether somebody is changing a name in it, which a tree that grows would take away.
    boolean isNaming() {
        return tree.getEditingItem() != null;
    }

    Set<String> unfolded() {
        return root.unfolded();
    }

    void unfold(Set<String> keys) {
        isMarking = true;
        root.unfold(keys);
        isMarking = false;
    }

    /// Selects here what is selected elsewhere, without answering back.
    void mark(Selection selection) {
        if (selection.equals(marked)) return;
        marked = selection;
        if (Set.copyOf(selection.ids()).equals(Set.copyOf(chosen()))) return;
        isMarking = true;
        tree.getSelectionModel().clearSelection();
        selection.ids().stream().limit(MOST_MARKED).forEach(this::mark);
        isMarking = false;
    }

    private void mark(Id id) {
        var path = root.getValue().pathTo(id);
        if (path.isEmpty()) return;
        root.reach(path).ifPresent(twig -> {
            int row = tree.getRow(twig);
            tree.getSelectionModel().select(row);
            tree.getFocusModel().focus(row);
            if (marked.only().isPresent()) tree.scrollTo(Math.max(0, row - LINES_ABOVE));
        });
    }

    private List<Id> chosen() {
        return tree.getSelectionModel().getSelectedItems().stream()
                .flatMap(item -> Optional.ofNullable(item).map(TreeItem::getValue).flatMap(Branch::id).stream())
                .toList();
    }

    private void choose() {
        if (isMarking) return;
        var ids = chosen();
        if (ids.isEmpty() && !tree.getSelectionModel().isEmpty()) return;
        marked = Selection.of(ids);
        session.edit(editor -> editor.select(marked));
    }

    private void click(Branch branch, MouseEvent event) {
        boolean isPlain = event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown();
        if (isPlain && event.isStillSincePress()) reveal(Optional.ofNullable(branch));
    }

    private void reveal(Optional<Branch> branch) {
        branch.flatMap(Branch::id).ifPresent(session::goTo);
    }

    private void key(KeyEvent event) {
        var item = Optional.ofNullable(tree.getSelectionModel().getSelectedItem());
        if (isNaming() || item.isEmpty()) return;
        switch (event.getCode()) {
            case ENTER -> reveal(item.map(TreeItem::getValue));
            case F2 -> rename(item.get());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Only now can names be changed, so that a click on a selected line is no more than a click.
    private void rename(TreeItem<Branch> item) {
        tree.setEditable(true);
        tree.edit(item);
        tree.setEditable(false);
    }
}
