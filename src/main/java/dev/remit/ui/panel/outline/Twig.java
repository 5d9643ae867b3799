package dev.remit.ui.panel.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/// A branch as the tree shows it. Its lines beneath are made when it is unfolded, because of 10,000 most never are; and
/// they stay as long as what they stand for does, so that the tree keeps its place, its folds and its selection.
final class Twig extends TreeItem<Branch> {
    private boolean isGrown;

    private Twig(Branch branch) {
        super(branch);
    }

    /// Grown from the start: a tree that has seen a root without children never asks for them again.
    static Twig root() {
        var root = new Twig(Branch.ROOT);
        root.isGrown = true;
        return root;
    }

    @Override
    public boolean isLeaf() {
        return getValue().below().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<Branch>> getChildren() {
        if (!isGrown) {
            isGrown = true;
            grow();
        }
        return super.getChildren();
    }

    /// Stands for what has become of its branch.
    void become(Branch next) {
        if (next.isSame(getValue())) return;
        setValue(next);
        if (isGrown) grow();
    }

    /// Unfolds itself and all below.
    void unfoldAll() {
        for (TreeItem<Branch> child : getChildren()) {
            if (child instanceof Twig twig && !twig.isLeaf()) twig.unfoldAll();
        }
        setExpanded(true);
    }

    /// The keys of all branches that are unfolded.
    Set<String> unfolded() {
        var keys = new HashSet<String>();
        if (isGrown && isExpanded()) {
            keys.add(getValue().key());
            for (TreeItem<Branch> child : super.getChildren()) keys.addAll(((Twig) child).unfolded());
        }
        return keys;
    }

    /// Unfolds the branches of these keys and no others.
    void unfold(Set<String> keys) {
        boolean isOpen = keys.contains(getValue().key());
        if (isOpen) getChildren().forEach(child -> ((Twig) child).unfold(keys));
        setExpanded(isOpen);
    }

    /// The twig of a branch further down, with the way to it unfolded.
    Optional<Twig> reach(List<Branch> path) {
        if (path.isEmpty()) return Optional.of(this);
        var next = child(path.getFirst().key());
        setExpanded(true);
        return next.flatMap(twig -> twig.reach(path.subList(1, path.size())));
    }

    private Optional<Twig> child(String key) {
        return getChildren().stream()
                .filter(child -> child.getValue().key().equals(key))
                .map(Twig.class::cast)
                .findFirst();
    }

    private void grow() {
        Map<String, Twig> standing = new HashMap<>();
        for (TreeItem<Branch> child : super.getChildren())
            standing.put(child.getValue().key(), (Twig) child);
        var next = new ArrayList<TreeItem<Branch>>();
        for (Branch branch : getValue().below()) {
            var twig = Optional.ofNullable(standing.get(branch.key()));
            twig.ifPresent(it -> it.become(branch));
            next.add(twig.orElseGet(() -> new Twig(branch)));
        }
        arrange(next);
    }

    /// Moves no more than it must: a line that is taken out and put in again loses its selection.
    private void arrange(List<TreeItem<Branch>> next) {
        var children = super.getChildren();
        if (children.isEmpty()) {
            children.setAll(next);
            return;
        }
        Set<TreeItem<Branch>> staying = new HashSet<>(next);
        children.removeIf(child -> !staying.contains(child));
        for (int i = 0; i < next.size(); i++) {
            if (i < children.size() && children.get(i) == next.get(i)) continue;
            children.remove(next.get(i));
            children.add(i, next.get(i));
        }
    }
}
