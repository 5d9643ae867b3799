package dev.remit.ui.dialog;

import dev.remit.text.Text;
import dev.remit.ui.command.Command;
import dev.remit.ui.command.Commands;
import dev.remit.ui.command.Place;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Labels;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// The windows of the help menu: which keys there are, what was said, and what Remit is.
public final class Sheets {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final double WIDTH = 560;

    private final Window owner;
    private final Session session;
    private final ZoneId zone;
    private Commands commands = new Commands(List.of());

    public Sheets(Window owner, Session session, ZoneId zone) {
        this.owner = owner;
        this.session = session;
        this.zone = zone;
    }

    /// Tells the keys of these.
    public void offer(Commands all) {
        commands = all;
    }

    /// All commands that have a key, made from their list.
    public void keys() {
        var grid = new GridPane(24, 6);
        for (Place.Menu menu : Place.Menu.values()) {
            var keyed = commands.all().stream()
                    .filter(command -> command.place().menu() == menu
                            && !command.shortcuts().isEmpty())
                    .toList();
            if (keyed.isEmpty()) continue;
            grid.addRow(grid.getRowCount(), Labels.of(menu.title(), "card-section"));
            for (Command command : keyed)
                grid.addRow(
                        grid.getRowCount(),
                        Labels.of(command.fullTitle(session.showing())),
                        Labels.of(command.keys(), "muted"));
        }
        grid.addRow(grid.getRowCount(), Labels.of(Text.of("In the RACI grid"), "card-section"));
        GridKeys.all()
                .forEach((what, keys) -> grid.addRow(grid.getRowCount(), Labels.of(what), Labels.of(keys, "muted")));
        var scroll = new ScrollPane(new VBox(24, grid, withoutSight()));
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(520);
        show(Text.of("Keyboard shortcuts"), scroll);
    }

    private static VBox withoutSight() {
        return new VBox(
                6,
                Labels.of(Text.of("Without a mouse, or without seeing the map"), "card-section"),
                Labels.wrapped(Text.of(
                        "On the map Tab goes to the next element and Shift+Tab to the one before. In the palette"
                                + " Enter puts one in the middle of the map. F6 goes from pane to pane, and the arrow keys"
                                + " move the line between two panes while the keyboard is on it.")),
                Labels.wrapped(
                        Text.of("Screen readers read the map as a list of all that is on it, in which the arrow keys go"
                                + " from element to element, on Windows and macOS. On Linux JavaFX tells them nothing. The"
                                + " outline and the inspector hold everything the map shows.")));
    }

    /// What was told since the window was opened, the latest first.
    public void messages() {
        var lines = session.showing().messages().log().reversed().stream()
                .map(message -> TIME.format(message.at().atZone(zone)) + "  " + message.sentence())
                .toList();
        var text = new TextArea(lines.isEmpty() ? Text.of("Nothing yet.").toString() : String.join("\n", lines));
        text.setEditable(false);
        text.setWrapText(true);
        show(Text.of("Messages"), text);
    }

    public void about() {
        String version = Runtime.version().toString();
        var libraries = new Hyperlink(Text.of("Libraries and licences").toString());
        libraries.setId("libraries");
        libraries.setOnAction(event -> libraries());
        show(
                Text.of("About Remit"),
                new VBox(
                        8,
                        Labels.of("Remit", "page-heading"),
                        Labels.wrapped(
                                Text.of("Draw who builds, owns and runs each service. See at once what is wrong with"
                                        + " the picture.")),
                        Labels.wrapped(Text.of("Works offline: nothing leaves this computer."), "muted"),
                        Labels.wrapped(Text.of("Running on Java {0}. Licensed under Apache-2.0.", version), "muted"),
                        libraries));
    }

    /// What Remit is made of, by whose leave.
    private void libraries() {
        show(Text.of("Libraries and licences"), LibraryList.node());
    }

    private void show(Text title, Node content) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(title.toString());
        dialog.setResizable(true);
        content.getStyleClass().add("sheet");
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
        dialog.show();
    }
}
