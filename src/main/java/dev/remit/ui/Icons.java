package dev.remit.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;

/// The program's sign in the sizes that task bars and window lists ask for.
final class Icons {
    private Icons() {}

    static List<Image> all() {
        return IntStream.of(16, 32, 48, 128).mapToObj(Icons::icon).toList();
    }

    private static Image icon(int size) {
        String name = "/icons/remit-" + size + ".png";
        return new Image(Objects.requireNonNull(Icons.class.getResourceAsStream(name), name));
    }
}
