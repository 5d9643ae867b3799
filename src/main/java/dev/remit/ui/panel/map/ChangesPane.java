package dev.remit.ui.panel.map;

import dev.remit.editor.History;
import dev.remit.text.Text;
import dev.remit.ui.panel.TabPage;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.FocusRing;
import dev.remit.ui.theme.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// The steps the document went through since it was opened. A click or Enter goes back or forth to one.
final class ChangesPane implements TabPage {
    private static final double ROW = 28;
    private static final int ROWS_ABOVE = 3;

    private final Session session;
    private final ListView<Step> list = new ListView<>();
    private final Region ringed = FocusRing.around(list);
    private final Label hint = Labels.of(Text.of("Choose a step to go back or forth to it"), "muted", "small");
    private Optional<History> shown = Optional.empty();

    /// A step, and when it is: before the present, now, or undone.
    record Step(int number, Text label, When when) {
        enum When {
            BEFORE,
            NOW,
            UNDONE
        }
    }

    ChangesPane(Session session) {
        this.session = session;
        list.setId("changes");
        list.setAccessibleText(Text.of("Changes").toString());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("rows");
        list.setCellFactory(view -> new StepCell());
        list.setOnMouseClicked(event -> jump());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) jump();
        });
        hint.setMinWidth(0);
    }

    @Override
    public Text title() {
        return Text.of("Changes");
    }

    @Override
    public Region tools() {
        return hint;
    }

    @Override
    public Region node() {
        return ringed;
    }

    @Override
    public void show(Showing showing) {
        var history = showing.desk().map(Desk::state).map(state -> state.history());
        if (history.equals(shown)) return;
        shown = history;
        list.getItems().setAll(history.map(ChangesPane::steps).orElse(List.of()));
        history.ifPresent(now -> {
            list.getSelectionModel().select(now.step());
            list.scrollTo(Math.max(0, now.step() - ROWS_ABOVE));
        });
    }

    private static List<Step> steps(History history) {
        var labels = history.steps();
        return IntStream.range(0, labels.size())
                .mapToObj(number -> new Step(number, label(labels.get(number)), when(number, history.step())))
                .toList();
    }

    private static Text label(Text label) {
        return label.english().isEmpty() ? Text.of("As it was opened") : label;
    }

    private static Step.When when(int number, int present) {
        if (number == present) return Step.When.NOW;
        return number < present ? Step.When.BEFORE : Step.When.UNDONE;
    }

    private void jump() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(step -> session.edit(editor -> editor.jump(step.number())));
    }
}
