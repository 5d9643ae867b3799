package dev.remit.format.out;

import dev.remit.draw.surface.Metrics;
import dev.remit.format.DiagramExporter;
import dev.remit.format.Exhibit;
import dev.remit.format.Option;
import dev.remit.format.Options;
import dev.remit.text.Outcome;
import dev.remit.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A diagram as PlantUML, which lays it out itself.
public final class PlantUmlDiagram implements DiagramExporter {
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
        String text = PlantUml.of(exhibit.picture(Metrics.estimated()));
        return Outcome.done(text.getBytes(StandardCharsets.UTF_8));
    }
}
