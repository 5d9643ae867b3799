package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.session.Days;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.triage.Chronicle;
import dev.remit.ui.triage.Line;
import dev.remit.ui.triage.Listed;
import dev.remit.ui.triage.Triage;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The findings as rows, and the groups they are in. What a click or a key on one does is the matter of its [Hand].
final class FindingsTable {
    private static final double ROW = 28;
    /// Beside the columns: the scroll bar and the border.
    private static final double TRIM = 18;
    private static final double LEAST_WITH_PAST = 900;
    private static final double LEAST_WITH_OWNER = 660;
    private static final double LEAST_WITH_RULE = 500;
    private static final double LEAST_MESSAGE = 140;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final TableView<Listed> table = new TableView<>();
    private final Region ringed = FocusRing.around(table);
    private final TableColumn<Listed, Listed> severity =
            FindingCells.column(Text.of("Severity"), 112, FindingCells.OfSeverity::new);
    private final TableColumn<Listed, Listed> rule = FindingCells.column(
            Text.of("Rule"),
            88,
            () -> new FindingCells.OfWord(
                    Listed.Group::code, line -> line.finding().rule(), "muted"));
    private final TableColumn<Listed, Listed> message =
            FindingCells.column(Text.of("Message"), 320, FindingCells.OfMessage::new);
    private final TableColumn<Listed, Listed> element = FindingCells.column(
            Text.of("Element"), 120, () -> new FindingCells.OfWord(any -> "", Line::element, "strong", "name-cell"));
    private final TableColumn<Listed, Listed> owner = FindingCells.column(
            Text.of("Owner"), 124, () -> new FindingCells.OfWord(any -> "", Line::teamName, "name-cell"));
    private final TableColumn<Listed, Listed> since =
            FindingCells.column(Text.of("Since"), 96, () -> new FindingCells.OfWord(any -> "", this::since, "muted"));
    private final TableColumn<Listed, Listed> standing = FindingCells.column(
            Text.of("State"), 76, () -> new FindingCells.OfWord(any -> "", this::standing, "muted"));
    private final Hand hand;
    private final boolean isShort;
    private Chronicle chronicle = Chronicle.BLANK;
    private Optional<String> pointed = Optional.empty();
    private boolean isFilling;

    /// What happens where a hand or a key meets a row.
    interface Hand {
        /// Somebody walked to it.
        void chosen(Line line);

        void clicked(Line line, int times);

        /// Enter was pressed on it.
        void entered(Line line);

        /// A group was folded or unfolded.
        void turned(Listed.Group group);
    }

    /// @param isShort without the columns that tell of the past
    FindingsTable(String id, boolean isShort, Hand hand) {
        this.isShort = isShort;
        this.hand = hand;
        table.setId(id);
        table.setAccessibleText(Text.of("Findings").toString());
        table.setPlaceholder(Labels.of(Text.of("Checking"), "muted"));
        table.setFixedCellSize(ROW);
        table.getStyleClass().add("findings-table");
        table.getColumns().setAll(List.of(severity, rule, message, element, owner, since, standing));
        table.widthProperty().addListener((property, old, now) -> fit(now.doubleValue()));
        table.setRowFactory(view -> new ListedRow());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (!isFilling) told(Optional.ofNullable(now));
        });
        fit(0);
    }

    Region node() {
        return ringed;
    }

    void focus() {
        table.requestFocus();
    }

    /// @param otherwise stands there if there are none
    void fill(List<? extends Listed> rows, Chronicle past, Node otherwise) {
        var before = selected();
        int at = table.getSelectionModel().getSelectedIndex();
        chronicle = past;
        isFilling = true;
        table.setPlaceholder(otherwise);
        table.getItems().setAll(rows);
        table.getSelectionModel().clearSelection();
        before.map(row -> again(row, at))
                .filter(i -> i >= 0)
                .ifPresent(i -> table.getSelectionModel().select(i.intValue()));
        isFilling = false;
        pointed = Optional.empty();
    }

    /// Goes to the finding that is chosen, unless somebody has walked on from it.
    void choose(Triage triage) {
        if (triage.chosen().equals(pointed)) return;
        pointed = triage.chosen();
        isFilling = true;
        if (selected().filter(row -> row instanceof Listed.Group).isEmpty()
                && selectedLine().filter(triage::isChosen).isEmpty()) point(triage);
        isFilling = false;
    }

    private void point(Triage triage) {
        table.getSelectionModel().clearSelection();
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!(table.getItems().get(i) instanceof Listed.Item(Line line)) || !triage.isChosen(line)) continue;
            table.getSelectionModel().select(i);
            table.scrollTo(Math.max(0, i - 1));
            return;
        }
    }

    /// Where a row is that was selected: a group by its key, a finding by its fingerprint.
    private int again(Listed before, int at) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (isSame(before, table.getItems().get(i))) return i;
        }
        return Math.min(at, table.getItems().size() - 1);
    }

    private static boolean isSame(Listed one, Listed other) {
        return switch (one) {
            case Listed.Group group ->
                other instanceof Listed.Group it && it.key().equals(group.key());
            case Listed.Item item ->
                other instanceof Listed.Item it
                        && it.line().fingerprint().equals(item.line().fingerprint());
        };
    }

    private Optional<Listed> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    Optional<Line> selectedLine() {
        return selected().flatMap(row -> row instanceof Listed.Item(Line line) ? Optional.of(line) : Optional.empty());
    }

    private void told(Optional<Listed> row) {
        row.ifPresent(it -> {
            if (it instanceof Listed.Item(Line line)) hand.chosen(line);
        });
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || selected().isEmpty()) return;
        switch (selected().get()) {
            case Listed.Item(Line line) -> key(event, line);
            case Listed.Group group -> key(event, group);
        }
    }

    private void key(KeyEvent event, Line line) {
        switch (event.getCode()) {
            case ENTER -> hand.entered(line);
            case LEFT -> up();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// From a finding to the group it is in.
    private void up() {
        for (int i = table.getSelectionModel().getSelectedIndex(); i >= 0; i--) {
            if (!(table.getItems().get(i) instanceof Listed.Group)) continue;
            table.getSelectionModel().clearAndSelect(i);
            table.scrollTo(Math.max(0, i - 1));
            return;
        }
    }

    private void key(KeyEvent event, Listed.Group group) {
        switch (event.getCode()) {
            case ENTER, SPACE -> hand.turned(group);
            case LEFT -> fold(group, true);
            case RIGHT -> fold(group, false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void fold(Listed.Group group, boolean isFolded) {
        if (group.folded() != isFolded) hand.turned(group);
    }

    /// The message takes the room the others leave; where there is little, the past, the owner and the rule go before
    /// it is shortened.
    private void fit(double width) {
        since.setVisible(!isShort && width >= LEAST_WITH_PAST);
        standing.setVisible(!isShort && width >= LEAST_WITH_PAST);
        owner.setVisible(width >= LEAST_WITH_OWNER);
        rule.setVisible(width >= LEAST_WITH_RULE);
        double others = table.getVisibleLeafColumns().stream()
                .filter(column -> column != message)
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
        message.setPrefWidth(Math.max(LEAST_MESSAGE, width - others - TRIM));
    }

    private String since(Line line) {
        return chronicle.since(line.fingerprint()).map(Days::brief).orElse("–");
    }

    private String standing(Line line) {
        return FindingWords.standing(line, chronicle).toString();
    }

    private final class ListedRow extends TableRow<Listed> {
        ListedRow() {
            setOnMouseClicked(this::click);
        }

        private void click(MouseEvent event) {
            Optional.ofNullable(getItem()).ifPresent(row -> {
                switch (row) {
                    case Listed.Group group -> hand.turned(group);
                    case Listed.Item(Line line) -> hand.clicked(line, event.getClickCount());
                }
            });
        }

        @Override
        protected void updateItem(Listed row, boolean empty) {
            super.updateItem(row, empty);
            boolean isGroup = !empty && row instanceof Listed.Group;
            pseudoClassStateChanged(GROUP, isGroup);
            setAccessibleText(isGroup ? FindingWords.spoken((Listed.Group) row).toString() : null);
        }
    }
}
