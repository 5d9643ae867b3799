package dev.remit.ui.dialog;

import dev.remit.model.Element;
import dev.remit.shape.Id;
import dev.remit.text.NameOrder;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Elements by their names to be ticked off, thousands where there are so many, found by words.
final class TickList {
    private static final double HEIGHT = 172;

    private final Consumer<Set<Id>> ticked;
    private final ListView<Element> list = new ListView<>();
    private final TextField search = new TextField();
    private final VBox box = new VBox(4, search, list);
    private final Map<Id, BooleanProperty> marks = new HashMap<>();
    private Set<Id> on = Set.of();

    /// @param ticked is told all that is ticked
    TickList(Consumer<Set<Id>> ticked) {
        this.ticked = ticked;
        search.setId("export-find");
        search.setPromptText(Text.of("Find by name").toString());
        Labels.name(search, Text.of("Find by name"));
        list.setId("export-ticks");
        list.getStyleClass().add("tick-list");
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        list.setCellFactory(view -> new CheckBoxListCell<>(this::mark, new Titles()));
    }

    VBox node() {
        return box;
    }

    /// What is shown already keeps its place.
    void show(List<? extends Element> all, Set<Id> chosen) {
        on = chosen;
        marks.forEach((id, mark) -> mark.set(chosen.contains(id)));
        boolean isShown = list.getItems() instanceof FilteredList<?> shown
                && shown.getSource().size() == all.size()
                && (all.isEmpty() || shown.getSource().contains(all.getFirst()));
        if (isShown) return;
        marks.clear();
        var sorted = FXCollections.<Element>observableArrayList(all);
        sorted.sort((one, other) -> NameOrder.BY_NAME.compare(one.title(), other.title()));
        var found = new FilteredList<>(sorted);
        search.clear();
        found.predicateProperty().bind(search.textProperty().map(words -> one -> has(one, words)));
        list.setItems(found);
    }

    private BooleanProperty mark(Element one) {
        return marks.computeIfAbsent(one.id(), id -> {
            var mark = new SimpleBooleanProperty(on.contains(id));
            mark.addListener((property, was, is) -> turn(id, is));
            return mark;
        });
    }

    private void turn(Id id, boolean isOn) {
        if (on.contains(id) == isOn) return;
        var more = new HashSet<>(on);
        if (isOn) more.add(id);
        else more.remove(id);
        ticked.accept(more);
    }

    private static boolean has(Element one, String words) {
        return one.title().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }

    /// Nothing is typed.
    private static final class Titles extends StringConverter<Element> {
        @Override
        public String toString(Element one) {
            return one == null ? "" : one.title();
        }

        @Override
        public Element fromString(String typed) {
            throw new UnsupportedOperationException("Nothing is typed");
        }
    }
}
