package dev.remit.ui.panel.finding;

import dev.remit.model.ScoreLimits;
import dev.remit.rule.Level;
import dev.remit.rule.Score;
import dev.remit.shape.Labelled;
import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Checked;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.triage.Chronicle;
import dev.remit.ui.triage.Sieve;
import dev.remit.ui.triage.Triage.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How each team stands, worst first: its level, what gives it, and how that was on earlier days. Enter or a double
/// click lists the findings of a team.
final class TeamsPage implements Panel {
    private static final double ROW = 28;
    private static final Comparator<Score> WORST_FIRST = Comparator.comparing(Score::level)
            .thenComparingInt(Score::errors)
            .thenComparingInt(Score::warnings)
            .reversed()
            .thenComparing(score -> score.team().name());

    private final Session session;
    private final ScoreForm form;
    private final TableView<Line> table = new TableView<>();
    private final VBox page = new VBox();
    private Optional<Checked> shown = Optional.empty();
    private Chronicle chronicle = Chronicle.BLANK;

    private record Line(Score score, List<Chronicle.Day> days) {}

    TeamsPage(Session session) {
        this.session = session;
        form = new ScoreForm(session);
        table.setId("team-scores");
        table.setAccessibleText(Text.of("Teams and their levels").toString());
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("findings-table");
        table.setPlaceholder(Labels.of(Text.of("There are no teams yet."), "muted"));
        table.getColumns()
                .setAll(List.of(
                        column(
                                Text.of("Team"),
                                220,
                                () -> new WordCell(it -> it.team().name(), "strong", "name-cell")),
                        column(Text.of("Level"), 110, LevelCell::new),
                        column(Text.of("Errors"), 80, () -> new WordCell(it -> Integer.toString(it.errors()))),
                        column(Text.of("Warnings"), 90, () -> new WordCell(it -> Integer.toString(it.warnings()))),
                        column(Text.of("Notes"), 80, () -> new WordCell(it -> Integer.toString(it.notes()), "muted")),
                        column(Text.of("Errors and warnings by day"), 220, TrendCell::new)));
        table.setRowFactory(view -> row());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER)
                Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(this::list);
        });
        var ringed = FocusRing.around(table);
        VBox.setVgrow(ringed, Priority.ALWAYS);
        page.getChildren().setAll(form.node(), ringed);
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        showing.desk().ifPresent(desk -> desk.checked().ifPresent(checked -> show(desk, checked)));
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) table.getSelectionModel().select(0);
    }

    private void show(Desk desk, Checked checked) {
        var limits = desk.document().settings().score().orElse(ScoreLimits.STANDARD);
        form.show(limits, desk.isReadOnly());
        if (Optional.of(checked).equals(shown) && chronicle == desk.chronicle()) return;
        shown = Optional.of(checked);
        chronicle = desk.chronicle();
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems()
                .setAll(Score.of(checked.findings(), checked.facts().structure()).stream()
                        .sorted(WORST_FIRST)
                        .map(score -> new Line(score, chronicle.of(score.team().id(), limits)))
                        .toList());
        if (at >= 0) table.getSelectionModel().select(at);
    }

    private TableRow<Line> row() {
        var row = new TableRow<Line>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) Optional.ofNullable(row.getItem()).ifPresent(this::list);
        });
        return row;
    }

    private void list(Line line) {
        var only = Sieve.OPEN.team(Optional.of(line.score().team().id()));
        session.show(now -> now.sorting(now.triage().on(Page.LIST).through(only)));
    }

    private static TableColumn<Line, Line> column(Text title, double width, Supplier<TableCell<Line, Line>> cell) {
        var column = new TableColumn<Line, Line>(title.toString());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(all -> cell.get());
        return column;
    }

    private static final class WordCell extends TableCell<Line, Line> {
        private final Function<Score, String> word;

        WordCell(Function<Score, String> word, String... styles) {
            this.word = word;
            getStyleClass().addAll(styles);
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : word.apply(line.score()));
        }
    }

    private static final class LevelCell extends TableCell<Line, Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? "" : Labelled.of(line.score().level()));
            setGraphic(empty ? null : icon(line.score().level()).node(13));
        }

        private static Icon icon(Level level) {
            return switch (level) {
                case GOLD -> Icon.GOLD;
                case SILVER -> Icon.SILVER;
                case BRONZE -> Icon.BRONZE;
            };
        }
    }

    private static final class TrendCell extends TableCell<Line, Line> {
        private final TrendBars bars = new TrendBars();

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty ? null : bars);
            if (!empty) bars.show(line.days());
        }
    }
}
