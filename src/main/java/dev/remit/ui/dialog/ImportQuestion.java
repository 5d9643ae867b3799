package dev.remit.ui.dialog;

import dev.remit.model.Element;
import dev.remit.model.RaciOverride;
import dev.remit.model.Service;
import dev.remit.model.Team;
import dev.remit.text.Text;
import dev.remit.ui.session.Preview;
import dev.remit.ui.session.PreviewLines;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.ProblemList;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows what an import would add and change before anything is.
final class ImportQuestion {
    private static final double WIDTH = 560;
    private static final double LIST_HEIGHT = 280;
    private static final double ROW = 28;

    private ImportQuestion() {}

    static boolean ask(Window owner, Preview preview) {
        var take = new ButtonType(Text.of("Import").toString(), ButtonData.OK_DONE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(Text.of("Import {0}", preview.from()).toString());
        dialog.getDialogPane().setContent(content(preview));
        dialog.getDialogPane().setPrefWidth(WIDTH);
        dialog.getDialogPane().getButtonTypes().setAll(take, ButtonType.CANCEL);
        return dialog.showAndWait().filter(take::equals).isPresent();
    }

    private static VBox content(Preview preview) {
        var list = new ListView<String>();
        list.getItems()
                .setAll(PreviewLines.of(preview).stream().map(Text::toString).toList());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(LIST_HEIGHT);
        list.setId("import-preview");
        var box = new VBox(8, Labels.wrapped(where(preview), "strong"), Labels.wrapped(sum(preview), "muted"), list);
        box.getStyleClass().add("sheet");
        if (!preview.remarks().isEmpty()) box.getChildren().add(ProblemList.of(preview.remarks()));
        return box;
    }

    private static Text where(Preview preview) {
        return preview.into()
                .map(open -> Text.of("Into {0}, as one step that can be undone", open))
                .orElseGet(() -> Text.of("Into a new organisation"));
    }

    private static Text sum(Preview preview) {
        if (!preview.removed().isEmpty())
            return Text.of(
                    "{0} are new, {1} are changed, {2} are removed. What the file does not speak of stays as it is.",
                    preview.added().size(),
                    preview.changed().size(),
                    preview.removed().size());
        long letters = count(preview.added(), RaciOverride.class) + count(preview.changed(), RaciOverride.class);
        if (letters > 0 && letters == preview.added().size() + preview.changed().size())
            return Text.of(
                    letters == 1
                            ? "1 letter is set by hand. What the table does not speak of stays as it is."
                            : "{0} letters are set by hand. What the table does not speak of stays as it is.",
                    letters);
        return Text.of(
                "{0} teams and {1} services are new, {2} are changed. What the table does not speak of stays as it is.",
                count(preview.added(), Team.class),
                count(preview.added(), Service.class),
                preview.changed().size());
    }

    private static long count(List<Element> elements, Class<? extends Element> kind) {
        return elements.stream().filter(kind::isInstance).count();
    }
}
