package dev.remit.ui.panel.finding;

import dev.remit.model.Severity;
import dev.remit.rule.Findings;
import dev.remit.text.Text;
import dev.remit.ui.panel.Shades;
import dev.remit.ui.session.Counts;
import dev.remit.ui.session.Session;
import dev.remit.ui.theme.Signs;
import dev.remit.ui.triage.Triage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// Chips that list the findings of one severity, or of all, and count them.
final class SeverityChips {
    private final Session session;
    private final Map<Optional<Severity>, ToggleButton> chips = new LinkedHashMap<>();

    /// @param id what the ids of the chips begin with
    SeverityChips(Session session, String id) {
        this.session = session;
        add(Optional.empty(), id);
        for (Severity severity : Severity.values()) add(Optional.of(severity), id);
    }

    List<ToggleButton> nodes() {
        return List.copyOf(chips.values());
    }

    void count(Findings findings) {
        chips.forEach((severity, chip) -> label(severity, chip, findings));
    }

    void show(Triage triage) {
        chips.forEach((severity, chip) ->
                chip.setSelected(severity.equals(triage.sieve().severity())));
    }

    private void add(Optional<Severity> severity, String id) {
        var chip = new ToggleButton();
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setId(id + "-" + severity.map(Shades::of).orElse("all"));
        severity.ifPresent(known -> chip.setGraphic(Signs.of(known, 11)));
        chip.setOnAction(event -> {
            // Clicking the chip that is on would switch it off; it stays.
            chip.setSelected(true);
            session.show(all -> all.sifting(now -> now.severity(severity)));
        });
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
