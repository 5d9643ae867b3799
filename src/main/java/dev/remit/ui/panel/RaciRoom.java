package dev.remit.ui.panel;

import dev.remit.model.Document;
import dev.remit.model.Letters;
import dev.remit.model.OperatingModel;
import dev.remit.model.Service;
import dev.remit.raci.Cell;
import dev.remit.raci.Matrix;
import dev.remit.raci.Raci;
import dev.remit.raci.Row;
import dev.remit.shape.Id;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Pane;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Showing.CellChoice;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Who is responsible for what of one service: its grid, and beside it why a letter stands where it stands.
public final class RaciRoom implements Panel {
    private static final int WHY = 320;
    private static final int WORDY = 720;
    private static final int ROWS_MEASURED = 64;

    private final Session session;
    private final HBox room = new HBox();
    private final ComboBox<Service> services = new ComboBox<>();
    private final Label model = Labels.of("", "muted");
    private final RaciGrid grid;
    private final ScrollPane why = new ScrollPane();
    private final Sash sash;
    private Optional<Checked> checked = Optional.empty();
    private Optional<Matrix> matrix = Optional.empty();
    private Optional<CellChoice> cell = Optional.empty();
    private boolean isUpdating;

    public RaciRoom(Session session) {
        this.session = session;
        grid = new RaciGrid(choice -> session.show(now -> now.at(Optional.of(choice))));
        services.setId("raci-service");
        Labels.name(services, Text.of("Service"));
        services.setConverter(new NameOfService());
        services.setVisibleRowCount(16);
        // Else the names of all 10,000 services are measured before it is laid out.
        services.getProperties().put("comboBoxRowsToMeasureWidth", ROWS_MEASURED);
        services.valueProperty().addListener((property, old, now) -> choose(Optional.ofNullable(now)));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var bar = new HBox(12, services, model, spring);
        for (Letters letters : List.of(Letters.A, Letters.R, Letters.C, Letters.I))
            bar.getChildren().add(legend(letters, bar.widthProperty().greaterThan(WORDY)));
        bar.getStyleClass().add("filter-bar");
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        var left = new VBox(bar, grid.node());
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        why.setFitToWidth(true);
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.getStyleClass().addAll("pane", "inspector");
        sash = new Sash(session, why, Sash.Measure.after(Pane.REASONS, WHY));
        room.getChildren().setAll(left, sash, why);
        room.setId("raci-room");
    }

    @Override
    public Region node() {
        return room;
    }

    @Override
    public void show(Showing showing) {
        boolean isShown = showing.room() == Room.RACI && showing.desk().isPresent();
        room.setVisible(isShown);
        sash.show(showing.preferences());
        if (isShown) showing.desk().ifPresent(desk -> show(desk, showing.raci()));
    }

    private void show(Desk desk, Optional<CellChoice> choice) {
        if (desk.checked().isEmpty()) return;
        var known = desk.checked().get();
        isUpdating = true;
        if (checked.filter(it -> it == known).isEmpty())
            services.getItems().setAll(Raci.services(known.facts().structure()));
        checked = Optional.of(known);
        var service = selected(desk, known.facts().document());
        service.ifPresent(services::setValue);
        isUpdating = false;
        service.ifPresent(it -> show(known.facts().raci().matrix(it), choice));
    }

    /// The selected service; else the one shown before, else the first.
    private Optional<Service> selected(Desk desk, Document document) {
        return desk.selected()
                .flatMap(document.services()::find)
                .filter(Raci::isListed)
                .or(() -> Optional.ofNullable(services.getValue())
                        .map(Service::id)
                        .flatMap(document.services()::find))
                .or(() -> services.getItems().stream().findFirst());
    }

    private void show(Matrix now, Optional<CellChoice> choice) {
        var at = choice.or(() -> firstCell(now));
        if (matrix.filter(now::equals).isPresent() && at.equals(cell)) return;
        matrix = Optional.of(now);
        cell = at;
        model.setText(now.model()
                .map(OperatingModel::label)
                .orElse(Text.of("No operating model decided: the letters of \"You build it, you run it\" count")
                        .toString()));
        grid.show(now, at);
        at.flatMap(it -> cell(now, it)).ifPresent(it -> why.setContent(new WhyCard(it).node()));
    }

    private static Optional<CellChoice> firstCell(Matrix matrix) {
        return matrix.rows().stream()
                .findFirst()
                .flatMap(row -> row.cells().stream().findFirst())
                .map(first ->
                        new CellChoice(first.activity().code(), first.team().id()));
    }

    private static Optional<Cell> cell(Matrix matrix, CellChoice choice) {
        return matrix.row(choice.activity()).map(Row::cells).stream()
                .flatMap(List::stream)
                .filter(it -> it.team().id().equals(choice.team()))
                .findFirst();
    }

    private void choose(Optional<Service> service) {
        if (isUpdating) return;
        service.map(Service::id).map(List::<Id>of).ifPresent(ids -> session.edit(editor -> editor.reveal(ids)));
    }

    /// The letter alone where there is no room for words.
    private static HBox legend(Letters letters, ObservableBooleanValue wordy) {
        var tile = new LetterTile();
        tile.show(letters);
        tile.getStyleClass().add("legend-tile");
        Label words = Labels.of(letters.label(), "muted");
        words.visibleProperty().bind(wordy);
        words.managedProperty().bind(wordy);
        var row = new HBox(6, tile, words);
        row.getStyleClass().add("legend-row");
        row.setMinWidth(Region.USE_PREF_SIZE);
        return row;
    }

    /// Services are shown by their names and never typed.
    private static final class NameOfService extends StringConverter<Service> {
        @Override
        public String toString(Service service) {
            return Optional.ofNullable(service).map(Service::name).orElse("");
        }

        @Override
        public Service fromString(String name) {
            throw new UnsupportedOperationException("Services are chosen, not typed");
        }
    }
}
