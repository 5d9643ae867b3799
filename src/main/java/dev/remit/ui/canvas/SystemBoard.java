package dev.remit.ui.canvas;

import dev.remit.file.FragmentFile;
import dev.remit.ui.session.clip.Board;
import dev.remit.ui.session.clip.Flavour;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/// The clipboard of the system, the only class that knows it. On the window's thread only.
public final class SystemBoard implements Board {
    private static final DataFormat OWN = format(FragmentFile.MEDIA_TYPE);
    private static final DataFormat SVG = format("image/svg+xml");
    private static final DataFormat TABLE = format("text/tab-separated-values");

    private final PictureImage images;

    public SystemBoard(PictureImage images) {
        this.images = images;
    }

    @Override
    public void put(List<Flavour> flavours) {
        var content = new ClipboardContent();
        flavours.forEach(flavour -> put(flavour, content));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void put(Flavour flavour, ClipboardContent content) {
        switch (flavour) {
            case Flavour.Own(var json) -> content.put(OWN, bytes(json));
            case Flavour.Image(var picture) -> content.putImage(images.of(picture));
            case Flavour.Svg(var xml) -> content.put(SVG, bytes(xml));
            case Flavour.Html(var fragment) -> content.putHtml(fragment);
            case Flavour.Table(var text) -> content.put(TABLE, bytes(text));
            case Flavour.Plain(var text) -> content.putString(text);
        }
    }

    @Override
    public Found found() {
        var clipboard = Clipboard.getSystemClipboard();
        return new Found(
                text(clipboard, OWN),
                text(clipboard, TABLE),
                Optional.ofNullable(clipboard.getString()),
                Optional.ofNullable(clipboard.getHtml()));
    }

    private static Optional<String> text(Clipboard clipboard, DataFormat format) {
        if (!clipboard.hasContent(format)) return Optional.empty();
        return switch (clipboard.getContent(format)) {
            case ByteBuffer bytes ->
                Optional.of(StandardCharsets.UTF_8.decode(bytes.rewind()).toString());
            case String text -> Optional.of(text);
            case null, default -> Optional.empty();
        };
    }

    /// As bytes: a string of a format JavaFX does not know would be written as a Java object, which nobody can read.
    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A name may be given to a format only once in a program.
    private static DataFormat format(String name) {
        return Optional.ofNullable(DataFormat.lookupMimeType(name)).orElseGet(() -> new DataFormat(name));
    }
}
