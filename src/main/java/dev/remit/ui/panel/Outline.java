package dev.remit.ui.panel;

import dev.remit.model.Structure;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything there is, as a tree: the whole alternative to the map for those who do not see it.
final class Outline implements Panel {
    private static final double ROW = 28;
    private static final int OPENED_UP_TO = 24;
    private static final int LINES_ABOVE = 4;

    private final Session session;
    private final VBox box = new VBox();
    private final TextField filter = new TextField();
    private final TreeView<Branch> tree = new TreeView<>(new TreeItem<>());
    private Optional<Checked> shown = Optional.empty();
    private String words = "";
    private boolean isUpdating;

    Outline(Session session) {
        this.session = session;
        filter.setPromptText(Text.of("Filter by name").toString());
        filter.setId("outline-filter");
        filter.textProperty().addListener((property, old, now) -> refilter(now));
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setCellFactory(view -> new BranchCell(() -> shown));
        tree.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        tree.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, old, now) -> choose(Optional.ofNullable(now)));
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox.setMargin(filter, new Insets(0, 12, 4, 12));
        box.getStyleClass().addAll("pane", "left-pane");
        box.getChildren().setAll(Labels.of(Text.of("Outline"), "pane-title"), filter, tree);
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(Showing showing) {
        isUpdating = true;
        var checked = showing.desk().flatMap(Desk::checked);
        if (checked.isPresent() && shown.filter(checked.get()::equals).isEmpty()) build(checked);
        showing.desk().ifPresent(desk -> mark(desk.selected()));
        isUpdating = false;
    }

    private void refilter(String now) {
        words = now;
        isUpdating = true;
        build(shown);
        isUpdating = false;
    }

    private void build(Optional<Checked> checked) {
        boolean isFirst = shown.isEmpty();
        shown = checked;
        var open = openKeys(tree.getRoot(), new HashSet<>());
        checked.ifPresent(known -> {
            Structure structure = known.facts().structure();
            var branches = OutlineTree.of(structure, words);
            boolean opensAll = !words.isBlank() || (isFirst && branches.size() <= OPENED_UP_TO);
            tree.getRoot().getChildren().setAll(items(branches, open, opensAll));
        });
    }

    private static List<TreeItem<Branch>> items(List<Branch> branches, Set<String> open, boolean opensAll) {
        return branches.stream().map(branch -> item(branch, open, opensAll)).toList();
    }

    private static TreeItem<Branch> item(Branch branch, Set<String> open, boolean opensAll) {
        var item = new TreeItem<>(branch);
        item.getChildren().setAll(items(branch.below(), open, opensAll));
        item.setExpanded(opensAll || open.contains(branch.key()));
        return item;
    }

    private static Set<String> openKeys(TreeItem<Branch> item, Set<String> keys) {
        for (TreeItem<Branch> child : item.getChildren()) {
            if (child.isExpanded()) keys.add(child.getValue().key());
            openKeys(child, keys);
        }
        return keys;
    }

    /// Selects here what is selected elsewhere, without answering back.
    private void mark(Optional<Id> id) {
        var item = id.flatMap(wanted -> find(tree.getRoot(), wanted));
        var now = Optional.ofNullable(tree.getSelectionModel().getSelectedItem());
        if (now.equals(item)) return;
        tree.getSelectionModel().clearSelection();
        item.ifPresent(found -> {
            unfold(found);
            tree.getSelectionModel().select(found);
            tree.scrollTo(Math.max(0, tree.getRow(found) - LINES_ABOVE));
        });
    }

    private static void unfold(TreeItem<Branch> item) {
        for (TreeItem<Branch> above = item.getParent(); above != null; above = above.getParent())
            above.setExpanded(true);
    }

    private static Optional<TreeItem<Branch>> find(TreeItem<Branch> item, Id id) {
        for (TreeItem<Branch> child : item.getChildren()) {
            if (child.getValue().id().filter(id::equals).isPresent()) return Optional.of(child);
            var below = find(child, id);
            if (below.isPresent()) return below;
        }
        return Optional.empty();
    }

    private void choose(Optional<TreeItem<Branch>> item) {
        if (isUpdating) return;
        item.flatMap(chosen -> chosen.getValue().id())
                .ifPresent(id -> session.edit(editor -> editor.reveal(List.of(id))));
    }
}
