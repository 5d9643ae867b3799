package dev.remit.ui.dialog;

import dev.remit.editor.Finder;
import dev.remit.text.Text;
import dev.remit.text.Words;
import dev.remit.ui.command.Bindings;
import dev.remit.ui.command.Command;
import dev.remit.ui.command.Commands;
import dev.remit.ui.command.Desktop;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every command with its keys, which can be set, taken away and given back.
final class KeyTable {
    private static final double HEIGHT = 256;
    private static final double ROW = 28;

    private final Session session;
    private final Desktop desktop;
    private final TableView<Command> table = new TableView<>();
    private final Button change = button(Text.of("Change…"), this::change);
    private final Button take = button(Text.of("Remove keys"), this::take);
    private final Button reset = button(Text.of("Reset"), this::reset);
    private final Button resetAll = button(Text.of("Reset all"), this::resetAll);
    private final VBox box;
    private Commands bound = new Commands(List.of());
    private String words = "";

    KeyTable(Session session, Desktop desktop) {
        this.session = session;
        this.desktop = desktop;
        table.setId("keys");
        table.getStyleClass().add("key-table");
        table.setFixedCellSize(ROW);
        table.setPrefHeight(HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Labels.of(Text.of("No command matches."), "muted"));
        table.getColumns()
                .setAll(List.of(
                        column(Text.of("Command"), 320, this::title),
                        column(Text.of("Keys"), 120, Command::keys),
                        column(Text.of("Remark"), 120, this::remark)));
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> enable());
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) change();
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) change();
            if (event.getCode() == KeyCode.DELETE) take();
        });
        change.setId("key-change");
        reset.setId("key-reset");
        resetAll.setId("key-reset-all");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        box = new VBox(8, table, new HBox(8, change, take, reset, spring, resetAll));
        enable();
    }

    VBox node() {
        return box;
    }

    /// Lists those that are looked for.
    void find(String wanted) {
        words = wanted;
        fill();
    }

    void bind(Commands now) {
        bound = now;
        fill();
    }

    /// By what the commands are called they are found.
    String words() {
        return bound.all().stream().map(this::title).collect(Collectors.joining(" "));
    }

    void show() {
        table.refresh();
        enable();
    }

    private void fill() {
        var chosen = chosen().map(Command::id);
        table.getItems()
                .setAll(bound.all().stream()
                        .filter(command -> words.isBlank() || Finder.matches(title(command), words))
                        .toList());
        table.getItems().stream()
                .filter(command -> chosen.filter(command.id()::equals).isPresent())
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
        enable();
    }

    private void enable() {
        var bindings = Bindings.of(session.showing().preferences());
        change.setDisable(chosen().isEmpty());
        take.setDisable(
                chosen().filter(command -> !command.shortcuts().isEmpty()).isEmpty());
        reset.setDisable(chosen().filter(bindings::isOwn).isEmpty());
        resetAll.setDisable(bindings.own().isEmpty());
    }

    private void change() {
        chosen().ifPresent(command -> new KeyQuestion(
                        box.getScene().getWindow(), desktop, bound, session.showing(), command)
                .answer()
                .ifPresent(keys -> session.prefer(Bindings.giving(keys, command, bound))));
    }

    private void take() {
        chosen().ifPresent(command -> session.prefer(now -> now.binding(command.id(), List.of())));
    }

    private void reset() {
        chosen().ifPresent(command -> session.prefer(now -> now.unbinding(command.id())));
    }

    private void resetAll() {
        session.prefer(now -> now.with("keys", Map.of()));
    }

    private Optional<Command> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private String title(Command command) {
        return command.fullTitle(session.showing()).toString();
    }

    /// Who else has the keys, and whether the person has set them.
    private String remark(Command command) {
        var others = command.shortcuts().stream()
                .flatMap(keys -> bound.sharing(keys, command).stream())
                .map(this::title)
                .distinct()
                .toList();
        if (!others.isEmpty()) return Text.of("Also: {0}", Words.list(others)).toString();
        return Bindings.of(session.showing().preferences()).isOwn(command)
                ? Text.of("Set by you").toString()
                : "";
    }

    private static TableColumn<Command, String> column(Text title, double width, Function<Command, String> words) {
        var column = new TableColumn<Command, String>(title.toString());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    private static Button button(Text title, Runnable run) {
        var button = new Button(title.toString());
        button.setOnAction(event -> run.run());
        return button;
    }
}
