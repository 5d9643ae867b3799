package dev.remit.ui.panel;

import dev.remit.model.Letters;
import dev.remit.ui.theme.Labels;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The letters of a cell as a tile; A and R share one, A first.
public final class LetterTile extends HBox {
    public LetterTile() {
        getStyleClass().add("letter-tile");
    }

    public void show(Letters letters) {
        var parts = parts(letters);
        getChildren().clear();
        setVisible(!parts.isEmpty());
        for (int i = 0; i < parts.size(); i++) getChildren().add(part(parts.get(i), i, parts.size()));
    }

    private static List<Letters> parts(Letters letters) {
        return switch (letters) {
            case NONE -> List.of();
            case R_AND_A -> List.of(Letters.A, Letters.R);
            case R, A, C, I -> List.of(letters);
        };
    }

    private static Label part(Letters letter, int at, int count) {
        var label = Labels.of(letter.spelling(), "letter", Shades.of(letter));
        if (count > 1) label.getStyleClass().add(at == 0 ? "letter-first" : "letter-last");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
