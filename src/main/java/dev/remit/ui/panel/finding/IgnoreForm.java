package dev.remit.ui.panel.finding;

import dev.remit.text.Text;
import dev.remit.ui.panel.DayField;
import dev.remit.ui.session.Triaging;
import dev.remit.ui.theme.Labels;
import dev.remit.ui.triage.Line;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks why a finding is to be ignored and until when. Both are needed: what is ignored for no reason or for good is
/// forgotten.
final class IgnoreForm {
    private static final int USUAL_DAYS = 90;
    private static final int ROWS = 3;

    private final Triaging triaging;
    private final Line line;
    private final LocalDate today;
    private final TextArea reason = new TextArea();
    private final DayField until;
    private final Button ignore = new Button(Text.of("Ignore").toString());
    private final Label wrong = Labels.wrapped(Text.of(""), "field-error");
    private final VBox form = new VBox(8);

    /// @param today the day the document tells of
    IgnoreForm(Triaging triaging, Line line, LocalDate today) {
        this.triaging = triaging;
        this.line = line;
        this.today = today;
        reason.setId("ignore-reason");
        reason.setPrefRowCount(ROWS);
        reason.setWrapText(true);
        reason.textProperty().addListener((property, old, now) -> tell());
        until = new DayField("ignore-until", Text.of("Until"), day -> tell());
        until.show(Optional.of(today.plusDays(USUAL_DAYS)));
        until.node().textProperty().addListener((property, old, now) -> tell());
        ignore.setId("ignore-now");
        ignore.getStyleClass().add("accent");
        ignore.setDefaultButton(true);
        ignore.setOnAction(event -> ignore());
        var cancel = new Button(Text.of("Cancel").toString());
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> triaging.read());
        form.getChildren()
                .setAll(
                        Labels.of(Text.of("Ignore this finding"), "card-section"),
                        named(Text.of("Why it can be ignored"), reason),
                        named(Text.of("Until this day it is not shown"), until.node()),
                        wrong,
                        new HBox(8, ignore, cancel));
        tell();
    }

    VBox node() {
        return form;
    }

    void focus() {
        reason.requestFocus();
    }

    private static VBox named(Text name, Control field) {
        var label = Labels.of(name, "muted", "small");
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private void ignore() {
        until.day()
                .filter(this::isLater)
                .ifPresent(day -> triaging.ignore(line, reason.getText().strip(), day));
    }

    private boolean isLater(LocalDate day) {
        return day.isAfter(today);
    }

    private void tell() {
        boolean isDay = until.day().filter(this::isLater).isPresent();
        ignore.setDisable(reason.getText().isBlank() || !isDay);
        wrong.setText((isDay
                        ? Text.of("")
                        : Text.of("Write a day after {0}, such as {1}.", today, today.plusDays(USUAL_DAYS)))
                .toString());
        wrong.setVisible(!isDay);
        wrong.setManaged(!isDay);
    }
}
