package dev.remit.format.out;

import dev.remit.draw.surface.Metrics;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.text.Outcome;
import dev.remit.text.Place;
import dev.remit.text.Problem;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// A diagram as PlantUML, which lays it out itself.
public final class PlantUmlDiagram implements DiagramExporter {
    /// What PlantUML draws at most as an image unless it is told otherwise.
    private static final int MOST_PIXELS = 4_096;

    /// About so many boxes with their gaps fill that.
    private static final int MANY = 200;

    @Override
    public String id() {
        return "plantuml";
    }

    @Override
    public String ending() {
        return "puml";
    }

    @Override
    public String label() {
        return "PlantUML";
    }

    @Override
    public Text purpose() {
        return Text.of("Text that wikis and editors draw, laid out by PlantUML");
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public Set<Option> options() {
        return Set.of();
    }

    @Override
    public Outcome<byte[]> export(Exhibit exhibit, Options options) {
        var picture = exhibit.picture(Metrics.estimated());
        byte[] text = PlantUml.of(picture).getBytes(StandardCharsets.UTF_8);
        int boxes = picture.teams().size() + picture.chips().size();
        return new Outcome.Done<>(text, boxes > MANY ? List.of(cutOff(boxes)) : List.of());
    }

    private static Problem cutOff(int boxes) {
        return Problem.warning(
                        "E-EXP-024",
                        Place.UNKNOWN,
                        Text.of(
                                "PlantUML cuts images off at {0} pixels, which {1} teams and services will exceed.",
                                MOST_PIXELS, boxes))
                .hinting(Text.of("Have it draw SVG, or set PLANTUML_LIMIT_SIZE higher."));
    }
}
