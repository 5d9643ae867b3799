package dev.remit.ui.dialog;

import dev.remit.edit.ExportPresets;
import dev.remit.format.order.Presets;
import dev.remit.format.order.Wish;
import dev.remit.text.Text;
import dev.remit.ui.session.Exports;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.desk.Desk;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Modality;
import javafx.stage.Window;

/// The window in which is chosen what is exported or printed, with a look at it before it is written.
public final class ExportDialog {
    private static final double WIDTH = 1360;
    private static final double HEIGHT = 840;
    private static final ButtonType EXPORT = button(Text.of("Export…"), ButtonData.OK_DONE);
    private static final ButtonType OPEN = button(Text.of("Export and open…"), ButtonData.APPLY);
    private static final ButtonType PRINT = button(Text.of("Print…"), ButtonData.LEFT);
    private static final ButtonType KEEP = button(Text.of("Save as preset…"), ButtonData.LEFT);

    private final Window owner;
    private final Session session;
    private final Exports exports;
    private String about = "";
    private Wish wish = Wish.FIRST;

    public ExportDialog(Window owner, Session session, Exports exports) {
        this.owner = owner;
        this.session = session;
        this.exports = exports;
    }

    /// With what was chosen the last time for this document.
    public void open() {
        session.showing().desk().ifPresent(this::open);
    }

    private void open(Desk desk) {
        wish = about.equals(desk.name())
                ? exports.ordering().fitting(wish)
                : exports.ordering().first();
        about = desk.name();
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(Text.of("Export or print").toString());
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.getStyleClass().addAll("settings-dialog", "export-dialog");
        pane.setPrefSize(Math.min(WIDTH, owner.getWidth() - 24), Math.min(HEIGHT, owner.getHeight() - 24));
        pane.getButtonTypes().setAll(KEEP, PRINT, OPEN, EXPORT, ButtonType.CLOSE);
        var actions = Map.<ButtonType, Consumer<Wish>>of(
                EXPORT, exports.ordering()::write,
                OPEN, exports.ordering()::writeAndOpen,
                PRINT, exports.pressing()::print);
        dialog.setOnHidden(event -> {
            exports.previewing().stop();
            Optional.ofNullable(dialog.getResult()).map(actions::get).ifPresent(it -> it.accept(wish));
        });
        fill(pane, desk);
        dialog.show();
    }

    private void fill(DialogPane pane, Desk desk) {
        var target = new Label();
        target.setId("export-target");
        target.getStyleClass().addAll("muted", "setting-help");
        target.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Consumer<Boolean> possible = can -> Map.of(EXPORT, "write", OPEN, "open", PRINT, "print")
                .forEach((button, id) -> pane.lookupButton(button).setDisable(!can));
        var sample = new ExportSample(exports.previewing(), possible);
        Consumer<Wish> become = chosen -> {
            wish = chosen;
            sample.show(chosen);
            target.setText(Text.of("To {0}", exports.ordering().target(chosen)).toString());
        };
        var options = new ExportOptions(desk, become);
        var list = new ExportList(
                session, exports.ordering()::fitting, chosen -> options.choose(chosen.apply(wish)), sample::refuse);
        name(pane, list, desk);
        options.show(wish);
        list.show(wish);
        become.accept(wish);
        var middle = new HBox(16, options.node(), sample.node());
        HBox.setHgrow(sample.node(), Priority.ALWAYS);
        var content = new BorderPane(middle);
        content.setLeft(list.node());
        content.setBottom(target);
        content.getStyleClass().add("export-sheet");
        pane.setContent(content);
    }

    private void name(DialogPane pane, ExportList list, Desk desk) {
        pane.lookupButton(EXPORT).setId("export-write");
        pane.lookupButton(OPEN).setId("export-open");
        pane.lookupButton(PRINT).setId("export-print");
        var keep = pane.lookupButton(KEEP);
        keep.setId("export-keep");
        keep.setDisable(desk.isReadOnly());
        keep.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            keep(pane.getScene().getWindow(), list);
        });
        for (var button : pane.getButtonTypes()) ButtonBar.setButtonUniformSize(pane.lookupButton(button), false);
    }

    private void keep(Window over, ExportList list) {
        var suggestion = list.name(wish);
        PresetQuestion.ask(over, Text.of("Save as preset"), suggestion).ifPresent(name -> {
            session.run(Text.of("Save the preset {0}", name), ExportPresets.keep(Presets.of(name, wish)));
            list.refresh(name);
        });
    }

    private static ButtonType button(Text words, ButtonData data) {
        return new ButtonType(words.toString(), data);
    }
}
