package dev.remit.ui.panel.map;

import dev.remit.text.Text;
import dev.remit.ui.command.Commands;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.search.Entry;
import dev.remit.ui.search.Offers;
import dev.remit.ui.search.Palette;
import dev.remit.ui.search.Recency;
import dev.remit.ui.search.Typed;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Everything there is to do and to go to, by some letters of its name. Enter takes the first, arrows choose another.
public final class CommandPalette implements Panel {
    private static final double WIDTH = 600;
    private static final double FROM_TOP = 24;
    private static final double ROW = 32;
    private static final double LIST_TRIM = 10;
    private static final int MOST_ROWS = 13;

    private final Session session;
    private final Consumer<Entry> take;
    private final ListView<PaletteRow> list = new ListView<>();
    private final ChoosingField field = new ChoosingField(list);
    private final StackPane veil = new StackPane();
    private Recency recency = Recency.NONE;
    private Offers offers = new Offers(new Commands(List.of()), showing -> List.of());
    private List<Entry> entries = List.of();
    private Optional<Node> before = Optional.empty();

    /// @param take does what an entry is for
    public CommandPalette(Session session, Consumer<Entry> take) {
        this.session = session;
        this.take = take;
        field.setId("command-palette-field");
        Labels.name(field, Text.of("Find a team, service or command"));
        field.setPromptText(Text.of("Find a team, service or command").toString());
        field.textProperty().addListener((property, old, words) -> search(words));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((property, had, has) -> closeUnless(has));
        list.setCellFactory(view -> new PaletteCell());
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(Text.of("What was found").toString());
        list.setPlaceholder(Labels.of(Text.of("Nothing is called that."), "muted"));
        list.setOnMouseClicked(event -> take());
        var hint = Labels.of(Text.of("> actions only    @ teams    # findings"), "muted", "small", "palette-hint");
        var box = new VBox(field, list, hint);
        box.getStyleClass().add("command-palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        box.setOnMousePressed(MouseEvent::consume);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(FROM_TOP, 12, 12, 12));
        veil.setId("command-palette");
        veil.getChildren().setAll(box);
        veil.setVisible(false);
        veil.setOnMousePressed(event -> close());
    }

    /// Offers these from now on.
    public void offer(Offers all) {
        offers = all;
    }

    @Override
    public Region node() {
        return veil;
    }

    @Override
    public void show(Showing showing) {}

    /// Lies over everything with the keyboard in it.
    public void open() {
        veil.setVisible(true);
        before = Optional.ofNullable(veil.getScene().getFocusOwner());
        entries = offers.of(session.showing());
        field.clear();
        search("");
        field.requestFocus();
    }

    private void close() {
        veil.setVisible(false);
        before.ifPresent(Node::requestFocus);
    }

    private void closeUnless(boolean isFocused) {
        if (!isFocused) veil.setVisible(false);
    }

    private void search(String words) {
        var groups = Palette.search(Typed.of(words), entries, recency);
        var rows = groups.stream().flatMap(CommandPalette::rows).toList();
        list.getItems().setAll(rows);
        list.setPrefHeight(ROW * Math.clamp(rows.size(), 2, MOST_ROWS) + LIST_TRIM);
        choose(1, 1);
    }

    private static Stream<PaletteRow> rows(Palette.Group group) {
        var entries = group.entries().stream().<PaletteRow>map(PaletteRow.Offered::new);
        return Stream.concat(Stream.of(new PaletteRow.Head(group.section())), entries);
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> choose(at + 1, 1);
            case UP -> choose(at - 1, -1);
            case PAGE_DOWN -> choose(Math.min(at + MOST_ROWS, list.getItems().size() - 1), -1);
            case PAGE_UP -> choose(Math.max(at - MOST_ROWS, 1), 1);
            case ENTER -> take();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The row there or, where that is a heading, the next one in that direction.
    private void choose(int at, int step) {
        int row = at;
        while (isRow(row) && list.getItems().get(row) instanceof PaletteRow.Head) row += step;
        if (!isRow(row)) return;
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, row - MOST_ROWS + 2));
        field.tell();
    }

    private boolean isRow(int at) {
        return at >= 0 && at < list.getItems().size();
    }

    private void take() {
        if (!(list.getSelectionModel().getSelectedItem() instanceof PaletteRow.Offered offered)) return;
        recency = recency.with(offered.entry().key());
        close();
        take.accept(offered.entry());
    }
}
