package dev.remit.ui.canvas;

import dev.remit.shape.Id;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/// Elements on their way from one part of the window to another, by their ids.
public final class CarriedIds {
    private static final String NAME = "application/vnd.remit-ids";
    private static final DataFormat FORMAT =
            Optional.ofNullable(DataFormat.lookupMimeType(NAME)).orElseGet(() -> new DataFormat(NAME));

    private CarriedIds() {}

    public static ClipboardContent of(Collection<Id> ids) {
        var content = new ClipboardContent();
        content.put(FORMAT, String.join("\n", ids.stream().map(Id::text).toList()));
        return content;
    }

    /// None where something else is carried, such as a file.
    public static List<Id> on(Dragboard board) {
        if (!(board.getContent(FORMAT) instanceof String ids)) return List.of();
        return Arrays.stream(ids.split("\n"))
                .filter(Id::isWellFormed)
                .map(Id::of)
                .toList();
    }
}
