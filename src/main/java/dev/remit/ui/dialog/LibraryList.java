package dev.remit.ui.dialog;

import dev.remit.format.Library;
import dev.remit.text.Text;
import dev.remit.ui.theme.Labels;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The libraries that are part of Remit: what each is for, and under which licence it is.
final class LibraryList {
    private static final double HEIGHT = 440;

    private LibraryList() {}

    static Node node() {
        var list = new VBox(12);
        Library.all().forEach(library -> list.getChildren().add(row(library)));
        list.getStyleClass().add("library-list");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        return new VBox(
                12,
                Labels.wrapped(Text.of("Remit itself is licensed under Apache-2.0. These libraries are part of it, each"
                        + " under its own licence. An installed Remit has the texts in its folder share/licences.")),
                scroll);
    }

    private static Node row(Library library) {
        var head = new BorderPane();
        head.setLeft(Labels.of(library.name() + " " + library.version(), "strong"));
        head.setRight(Labels.of(library.licence(), "muted"));
        return new VBox(2, head, Labels.wrapped(Text.of(library.purpose()), "muted"));
    }
}
