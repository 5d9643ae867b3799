package dev.remit.ui.panel.frame;

import dev.remit.text.Text;
import dev.remit.ui.panel.Panel;
import dev.remit.ui.session.Comparing;
import dev.remit.ui.session.Room;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.desk.Compared;
import dev.remit.ui.session.desk.Desk;
import dev.remit.ui.theme.Labels;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The open document beside another one: all that is not the same, and what of it is to be taken over.
public final class ComparePage implements Panel {
    private final Comparing comparing;
    private final CompareTable table = new CompareTable(this::tell);
    private final VBox page = new VBox(12);
    private final Label heading = Labels.wrapped(Text.of(""), "page-heading");
    private final Label count = Labels.wrapped(Text.of(""), "strong");
    private final Label explanation = Labels.wrapped(Text.of(""), "muted");
    private final Button take = new Button();
    private Optional<Compared> shown = Optional.empty();

    public ComparePage(Comparing comparing) {
        this.comparing = comparing;
        page.setId("compare");
        page.getStyleClass().addAll("page", "compare");
        page.setVisible(false);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        page.getChildren().setAll(heading, count, explanation, table.node(), buttons());
    }

    @Override
    public Region node() {
        return page;
    }

    @Override
    public void show(Showing showing) {
        var now = showing.desk().flatMap(Desk::compared).filter(any -> showing.room() == Room.COMPARISON);
        comparing.refresh();
        if (now.equals(shown)) return;
        boolean isFresh = shown.isEmpty();
        shown = now;
        page.setVisible(now.isPresent());
        now.ifPresent(this::fill);
        if (isFresh) table.focus();
    }

    private void fill(Compared compared) {
        heading.setText(
                Text.of("Your document beside {0}", compared.against().name()).toString());
        count.setText(CompareWords.count(compared).toString());
        explanation.setText(CompareWords.explanation(compared).toString());
        table.fill(compared);
        tell();
    }

    private HBox buttons() {
        take.setId("compare-take");
        take.getStyleClass().add("accent");
        take.setOnAction(event -> shown.ifPresent(compared -> comparing.take(compared, table.ticked())));
        var row = new HBox(
                12,
                take,
                button("compare-all", Text.of("Tick all"), table::tickAll),
                button("compare-none", Text.of("Tick none"), table::tickNone),
                button("compare-back", Text.of("Take nothing"), comparing::close));
        row.getChildren().forEach(button -> ((Button) button).setMinWidth(Region.USE_PREF_SIZE));
        return row;
    }

    private static Button button(String id, Text words, Runnable run) {
        var button = new Button(words.toString());
        button.setId(id);
        button.setOnAction(event -> run.run());
        return button;
    }

    private void tell() {
        int count = table.ticked().size();
        take.setText((count == 1 ? Text.of("Take 1 difference") : Text.of("Take {0} differences", count)).toString());
        take.setDisable(count == 0);
    }
}
