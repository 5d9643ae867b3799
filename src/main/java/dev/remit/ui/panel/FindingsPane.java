package dev.remit.ui.panel;

import dev.remit.model.Severity;
import dev.remit.rule.Findings;
import dev.remit.text.Text;
import dev.remit.ui.session.Checked;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Desk;
import dev.remit.ui.session.Session;
import dev.remit.ui.session.Showing;
import dev.remit.ui.session.Triage;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.theme.Signs;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What was found, worst first: a table that reveals on the map what a finding is about, and chips that filter it.
final class FindingsPane implements TabPage {
    private final Session session;
    private final HBox tools = new HBox();
    private final Label stale = Labels.of(Text.of("checking"), "muted");
    private final Map<Optional<Severity>, ToggleButton> chips = new LinkedHashMap<>();
    private final FindingsTable table;
    private Optional<Findings> shown = Optional.empty();
    private Triage triage = Triage.ALL;

    FindingsPane(Session session) {
        this.session = session;
        table = new FindingsTable(session::reveal);
        addChip(Optional.empty());
        for (Severity severity : Severity.values()) addChip(Optional.of(severity));
        tools.getStyleClass().add("tab-tools");
        stale.managedProperty().bind(stale.visibleProperty());
        tools.getChildren().add(stale);
        tools.getChildren().addAll(chips.values());
    }

    @Override
    public Text title() {
        return Text.of("Findings");
    }

    @Override
    public Region tools() {
        return tools;
    }

    @Override
    public Region node() {
        return table.node();
    }

    @Override
    public void show(Showing showing) {
        stale.setVisible(showing.desk().filter(Desk::isStale).isPresent());
        var checked = showing.desk().flatMap(Desk::checked);
        checked.ifPresent(known -> show(known, showing.triage()));
    }

    /// Whoever goes through the table with the keys stays where they are as long as nothing else is listed or chosen.
    private void show(Checked checked, Triage now) {
        boolean isSame = shown.filter(checked.findings()::equals).isPresent();
        chips.forEach((severity, chip) -> chip.setSelected(severity.equals(now.only())));
        if (isSame && now.equals(triage)) return;
        if (!isSame || !now.only().equals(triage.only())) fill(checked, now);
        shown = Optional.of(checked.findings());
        triage = now;
        table.choose(now);
    }

    private void fill(Checked checked, Triage now) {
        table.fill(now.listed(checked.findings()), checked.facts().structure(), nothing(checked, now));
        chips.forEach((severity, chip) -> label(severity, chip, checked.findings()));
    }

    /// Why there is nothing: nothing was found, or nothing of what is looked at.
    private Node nothing(Checked checked, Triage now) {
        if (now.only().isEmpty() || checked.findings().open().isEmpty())
            return Labels.of(Text.of("Nothing is wrong, as far as the rules can see."), "muted");
        var clear = new Hyperlink(Text.of("Clear filter").toString());
        clear.setOnAction(event -> session.show(it -> it.sorting(it.triage().listing(Optional.empty()))));
        var row = new HBox(8, Labels.of(Text.of("No findings match this filter."), "muted"), clear);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private void addChip(Optional<Severity> severity) {
        var chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setId("chip-" + severity.map(Shades::of).orElse("all"));
        severity.ifPresent(known -> chip.setGraphic(Signs.of(known, 11)));
        chip.setOnAction(event -> session.show(now -> now.sorting(now.triage().listing(severity))));
        chips.put(severity, chip);
    }

    private static void label(Optional<Severity> severity, ToggleButton chip, Findings findings) {
        if (severity.isEmpty()) {
            chip.setText(Text.of("All {0}", findings.open().size()).toString());
            return;
        }
        int count = findings.count(severity.get());
        chip.setText(Integer.toString(count));
        chip.setAccessibleText(Counts.of(severity.get(), count).toString());
    }
}
