package dev.remit.format.out;

import dev.remit.draw.geometry.Rect;
import dev.remit.draw.paint.Plate;
import dev.remit.draw.surface.Sketch;
import dev.remit.draw.surface.Token;
import dev.remit.file.RemitFile;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.format.image.PngImage;
import dev.remit.format.image.PngLetters;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A diagram as an image of dots, as fine as asked for or as its limits allow, which is said.
public final class PngDiagram implements DiagramExporter {
    private static final double MOST_ON_A_SIDE = 16_384;
    private static final double MOST_IN_ALL = 100e6;

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String ending() {
        return "png";
    }

    @Override
    public String label() {
        return "PNG";
    }

    @Override
    public Text purpose() {
        return Text.of("An image for slides, chats and documents");
    }

    @Override
    public boolean isText() {
        return false;
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.THEME, Option.INK, Option.SCALE, Option.EMBEDDING);
    }

    @Override
    public List<Problem> foreseen(Exhibit exhibit, Options options) {
        var letters = new PngLetters();
        Rect part = new Plate(exhibit.picture(letters), options.palette(), letters).part();
        return problems(part, options.scale());
    }

    @Override
    public Outcome<byte[]> export(Exhibit exhibit, Options options) {
        var letters = new PngLetters();
        var plate = new Plate(exhibit.picture(letters), options.palette(), letters);
        double zoom = Math.min(options.scale(), most(plate.part()));
        // From 100 % on the same lines as everywhere; smaller ones are drawn as they are seen from afar.
        var sketch = Sketch.of(letters, surface -> plate.paint(Math.min(1, zoom), surface));
        var image = new PngImage(plate.part(), zoom, options.palette().colour(Token.CANVAS));
        return new Outcome.Done<>(
                image.png(sketch, letters, carried(exhibit, options)), problems(plate.part(), options.scale()));
    }

    private static Optional<byte[]> carried(Exhibit exhibit, Options options) {
        return switch (options.embedding()) {
            case NOTHING -> Optional.empty();
            case DOCUMENT -> Optional.of(RemitFile.write(exhibit.document()));
        };
    }

    private static List<Problem> problems(Rect part, int scale) {
        double most = most(part);
        if (scale <= most) return List.of();
        return List.of(Problem.warning(
                        "E-EXP-010",
                        Place.UNKNOWN,
                        Text.of(
                                "At {0} times its size this diagram has {1} × {2} dots, but an image may have {3} a side"
                                        + " and {4} million in all. It is drawn at {5} %.",
                                scale,
                                Math.round(part.width() * scale),
                                Math.round(part.height() * scale),
                                Math.round(MOST_ON_A_SIDE),
                                Math.round(MOST_IN_ALL / 1e6),
                                Math.round(most * 100)))
                .hinting(Text.of("Take SVG or PDF, which are sharp at any size.")));
    }

    /// The finest that keeps within the limits.
    private static double most(Rect part) {
        double bySide = MOST_ON_A_SIDE / Math.max(part.width(), part.height());
        double byArea = Math.sqrt(MOST_IN_ALL / (part.width() * part.height()));
        return Math.floor(Math.min(bySide, byArea) * 100) / 100;
    }
}
