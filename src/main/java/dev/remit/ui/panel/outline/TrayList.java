package dev.remit.ui.panel.outline;

import dev.remit.editor.Input;
import dev.remit.editor.Selection;
import dev.remit.model.Service;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.canvas.DiagramView;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.theme.FocusRing;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The services in the tray, one a line. What is selected in it is selected everywhere, and the other way round.
final class TrayList {
    private static final double ROW = 28;

    private final Session session;
    private final ListView<Service> list = new ListView<>();
    private final Region ringed = FocusRing.around(list);
    private final ObjectProperty<Optional<Checked>> checked = new SimpleObjectProperty<>(Optional.empty());
    private boolean isMarking;

    TrayList(Session session, DiagramView diagram) {
        this.session = session;
        var drag = new TrayDrag(session, diagram);
        list.setId("tray");
        list.setAccessibleText(Text.of("Services without an owner").toString());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("rows");
        list.setCellFactory(view -> {
            var cell = new TrayCell(checked);
            drag.listen(cell);
            return cell;
        });
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Service>) change -> choose());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    Region node() {
        return ringed;
    }

    Region focusable() {
        return list;
    }

    void fill(List<Service> services) {
        if (services.equals(list.getItems())) return;
        isMarking = true;
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(services);
        isMarking = false;
    }

    void count(Optional<Checked> now) {
        checked.set(now);
    }

    /// Selects here what is selected elsewhere, without answering back.
    void mark(Selection selection) {
        var wanted = new HashSet<>(selection.ids());
        var rows = IntStream.range(0, list.getItems().size())
                .filter(row -> wanted.contains(list.getItems().get(row).id()))
                .toArray();
        isMarking = true;
        if (!isMarked(rows)) become(rows);
        isMarking = false;
    }

    private boolean isMarked(int... rows) {
        var selected = list.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(row -> row)
                .sorted()
                .toArray();
        return Arrays.equals(selected, rows);
    }

    private void become(int... rows) {
        list.getSelectionModel().clearSelection();
        if (rows.length == 0) return;
        list.getSelectionModel().selectIndices(rows[0], rows);
        list.getFocusModel().focus(rows[0]);
        list.scrollTo(Math.max(0, rows[0] - 1));
    }

    private void choose() {
        if (isMarking) return;
        List<Id> ids = list.getSelectionModel().getSelectedItems().stream()
                .flatMap(service -> Optional.ofNullable(service).map(Service::id).stream())
                .toList();
        session.edit(editor -> editor.select(Selection.of(ids)));
    }

    /// As on the map: it ends what a hand is doing, then the selection.
    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        session.edit(editor -> editor.handle(new Input.Cancel()));
        event.consume();
    }
}
