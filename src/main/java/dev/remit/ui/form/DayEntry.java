package dev.remit.ui.form;

import dev.remit.shape.Kind;
import dev.remit.text.Text;
import dev.remit.ui.theme.Icon;
import dev.remit.ui.theme.Tip;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.layout.Region;
import javafx.stage.Popup;

/// A day, typed or taken from a calendar, which is made when it is first asked for.
final class DayEntry implements Entry {
    private final Kind<?> kind;
    private final Line line;

    DayEntry(Kind<?> kind, Taker taker) {
        this.kind = kind;
        line = new Line(taker);
        var open = new Button("", Icon.CALENDAR.node(13));
        String words = Text.of("Choose a day from a calendar").toString();
        open.getStyleClass().addAll("flat", "in-field");
        open.setAccessibleText(words);
        Tip.on(open, words);
        open.setFocusTraversable(false);
        open.setOnAction(event -> open());
        line.setRight(open);
    }

    @Override
    public Region node() {
        return line;
    }

    @Override
    public TextField control() {
        return line;
    }

    @Override
    public void show(Held held, Present present) {
        line.show(present.words(kind, held.one()), Prompts.of(kind, held));
    }

    @Override
    public void settle() {
        line.settle();
    }

    private void open() {
        var popup = new Popup();
        var calendar = new DatePicker();
        calendar.setValue(day(line.getText()).orElse(null));
        calendar.valueProperty().addListener((property, old, day) -> {
            popup.hide();
            Optional.ofNullable(day).map(LocalDate::toString).ifPresent(line::take);
        });
        popup.getContent().setAll(new DatePickerSkin(calendar).getPopupContent());
        popup.setAutoHide(true);
        Bounds place = line.localToScreen(line.getBoundsInLocal());
        if (place != null) popup.show(line, place.getMinX(), place.getMaxY() + 2);
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
